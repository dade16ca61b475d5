/** `npm test`: every stage in order; stops at the first red one; ends with the counts. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { isMain } from './isMain';
import { runBeside } from './run';

/** Where the two test runners leave their results for the count at the end. */
const unitFile = 'node_modules/.cache/tests/unit.json';
const journeyFile = 'node_modules/.cache/tests/journeys.json';

/** An npm script of a full test, with what it needs to report its results. */
type Stage = { name: string; options?: string[]; env?: Record<string, string> };

/** The stages in order; those in one list are run beside each other, as each leaves a core idle. */
const stages: Stage[][] = [
  [{ name: 'chromium' }],
  [{ name: 'lint' }],
  [{ name: 'typecheck' }, { name: 'learn' }],
  [
    {
      name: 'test:unit',
      options: ['--reporter=default', '--reporter=json', `--outputFile.json=${unitFile}`],
    },
  ],
  [{ name: 'build' }],
  [
    {
      name: 'test:journeys',
      options: ['--reporter=list,json'],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(journeyFile) },
    },
  ],
];

export type Counts = { passed: number; failed: number; skipped: number };

type UnitReport = { numPassedTests: number; numFailedTests: number; numPendingTests: number };
type JourneyReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
};

/** The counts in Vitest's JSON report. */
export function unitCounts(report: UnitReport): Counts {
  const { numPassedTests, numFailedTests, numPendingTests } = report;
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

/** The counts in Playwright's JSON report. */
export function journeyCounts({ stats }: JourneyReport): Counts {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

/** The sum of all reports; a stage that is red without a failed test counts as one failure. */
export function total(counts: Counts[], red: boolean): Counts {
  const sum = (key: keyof Counts) => counts.reduce((before, next) => before + next[key], 0);
  const failed = sum('failed');
  return {
    passed: sum('passed'),
    failed: red ? Math.max(failed, 1) : failed,
    skipped: sum('skipped'),
  };
}

function read<Report>(file: string, count: (report: Report) => Counts): Counts[] {
  return existsSync(file) ? [count(JSON.parse(readFileSync(file, 'utf8')) as Report)] : [];
}

/** Runs stages beside each other and resolves to the name of one that is red. */
async function redOf(beside: readonly Stage[]): Promise<string | undefined> {
  console.log(`\n== ${beside.map(({ name }) => name).join(', ')}`);
  const codes = await Promise.all(
    beside.map(({ name, options = [], env }) =>
      runBeside('npm', ['run', '-s', name, '--', ...options], env),
    ),
  );
  return beside.find((_, at) => codes[at] !== 0)?.name;
}

async function firstRed(): Promise<string | undefined> {
  for (const beside of stages) {
    const red = await redOf(beside);
    if (red) return red;
  }
  return undefined;
}

if (isMain(import.meta.url)) {
  for (const file of [unitFile, journeyFile]) rmSync(file, { force: true });
  const red = await firstRed();
  const counts = [...read(unitFile, unitCounts), ...read(journeyFile, journeyCounts)];
  const { passed, failed, skipped } = total(counts, red !== undefined);
  console.log(red ? `\nStopped: ${red} is red.` : '\nAll stages are green.');
  if (skipped) console.log(`${skipped} skipped.`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = red ? 1 : 0;
}
