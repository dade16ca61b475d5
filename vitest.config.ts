import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const shared = {
  plugins: [react()],
  resolve: { tsconfigPaths: true },
};

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'plain',
          include: ['tests/**/*.test.ts'],
          environment: 'node',
          server: { deps: { inline: ['next-intl'] } },
        },
      },
      {
        ...shared,
        test: {
          name: 'components',
          include: ['tests/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/components/setup.ts'],
          server: { deps: { inline: ['next-intl'] } },
        },
      },
    ],
  },
});
