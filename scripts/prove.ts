import { spawnSync } from 'node:child_process';

const CASES = '100000';
const proofs = 'tests/proofs/playwright.config.ts';

if (process.argv.includes('--help')) {
  console.log(
    `npm run prove
  The engine's properties over ${CASES} cases each, with a new seed; then, on the site that
  \`npm run build\` made, the colours of every page in every language, light and dark; every visit at
  the counter in every pair of languages (npm run visits); the fullest sheets of paper (npm run
  sheets); random walks that must leave the same trace (npm run walks); the faults of network and
  device (npm run faults); random visitors (npm run monkey); the quick exit in Firefox and WebKit
  (npm run firefox, npm run webkit).`,
  );
} else {
  const seed = String(Date.now() % 2_147_483_647);
  console.log(`${CASES} cases each, seed ${seed} (SEED=${seed} repeats it)`);
  const vitest = 'node_modules/vitest/vitest.mjs';
  const playwright = 'node_modules/@playwright/test/cli.js';
  const parts = [
    {
      command: [vitest, 'run', 'tests/domain/properties.test.ts'],
      env: { SEED: seed, ...process.env, CASES },
    },
    {
      command: [playwright, 'test', 'pages.spec.ts'],
      env: { ...process.env, EVERY_COLOUR: '1' },
    },
    {
      command: [playwright, 'test', 'counter.spec.ts'],
      env: { ...process.env, EVERY_PAIR: '1' },
    },
    { command: [playwright, 'test', '--config', proofs], env: process.env },
  ];
  const failed = parts.filter(
    ({ command, env }) =>
      spawnSync(process.execPath, command, { stdio: 'inherit', env }).status !== 0,
  );
  process.exitCode = failed.length > 0 ? 1 : 0;
}
