import { defineConfig } from '@playwright/test';
import journeys from '../../playwright.config';

const { webServer: _, projects: __, ...shared } = journeys;

/** The long proofs: `npm run walks`, `faults` and `monkey`. Each test has a server of its own. */
export default defineConfig(shared, {
  testDir: '.',
  outputDir: '../../test-results',
  timeout: 30 * 60_000,
  use: { serviceWorkers: 'allow', actionTimeout: 20_000 },
});
