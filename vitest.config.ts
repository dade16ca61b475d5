import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// The proofs of the engine walk through hundreds of thousands of answers.
const testTimeout = 240_000;

const shared = {
  plugins: [react()],
  resolve: { tsconfigPaths: true },
};

export default defineConfig({
  test: {
    // Left alone it keeps one core free, which on two is half of them.
    maxWorkers: '100%',
    projects: [
      {
        ...shared,
        test: {
          name: 'plain',
          include: ['tests/**/*.test.ts'],
          globalSetup: ['tests/understanding/learn.ts'],
          environment: 'node',
          testTimeout,
          server: { deps: { inline: ['next-intl'] } },
        },
      },
      {
        ...shared,
        test: {
          name: 'components',
          include: ['tests/**/*.test.tsx'],
          globalSetup: ['tests/understanding/learn.ts'],
          // Typing a text sign by sign takes seconds where other tests run beside it.
          testTimeout: 60_000,
          environment: 'jsdom',
          setupFiles: ['tests/components/setup.ts'],
          server: { deps: { inline: ['next-intl'] } },
        },
      },
    ],
  },
});
