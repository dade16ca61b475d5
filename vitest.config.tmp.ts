import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
export default defineConfig({ plugins: [react()], resolve: { tsconfigPaths: true }, test: { testTimeout: 240_000, exclude: ['**/node_modules/**','tests/journeys/**','.next','out'], include: ['tests/**/*.test.{ts,tsx}'] } });
