import { defineConfig } from '@playwright/test';
import journeys from '../../playwright.config';

const { webServer: _, projects: __, ...shared } = journeys;

// A new seed each time, and the same one in every process of a run; each test prints its own.
process.env.SEED ??= String(Date.now() % 2_147_483_647);

/** The long proofs: `npm run sheets`, `walks`, `faults` and `monkey`. Each test has a server of its own. */
export default defineConfig(shared, {
  testDir: '.',
  outputDir: '../../test-results',
  timeout: 30 * 60_000,
  use: { serviceWorkers: 'allow', actionTimeout: 20_000 },
});
