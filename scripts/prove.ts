import { spawnSync } from 'node:child_process';

const CASES = '100000';

if (process.argv.includes('--help')) {
  console.log(
    `npm run prove\n  The engine's properties over ${CASES} cases each, with a new seed.`,
  );
} else {
  const seed = String(Date.now() % 2_147_483_647);
  console.log(`${CASES} cases each, seed ${seed} (SEED=${seed} repeats it)`);
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', 'tests/domain/properties.test.ts'],
    { stdio: 'inherit', env: { SEED: seed, ...process.env, CASES } },
  );
  process.exitCode = status ?? 1;
}
