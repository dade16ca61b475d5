import { defineConfig } from '@playwright/test';
import { chromiumPath } from './scripts/chromium';

const port = Number(process.env.PORT ?? 4173);
const withoutScripts = /\.nojs\.spec\.ts$/;

export default defineConfig({
  testDir: 'tests/journeys',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // No journey is timed; this only ends one that hangs, on a machine half as fast as usual.
  timeout: 90_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 360, height: 740 },
    // A worker would answer in place of what a journey plants; offline.spec.ts has it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: chromiumPath(),
      // A page must wake from the back/forward cache here as it does for people.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'chromium', testIgnore: withoutScripts },
    { name: 'nojs', testMatch: withoutScripts, use: { javaScriptEnabled: false } },
  ],
  webServer: {
    command: 'npm run -s serve',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
