import { readFileSync } from 'node:fs';
import { randomFrom } from '@/domain/random';
import { type Locale, localeIds } from '@/i18n/locales';
import { test } from '../journeys/support/host';
import { expect } from '../journeys/support/test';
import type { Deed } from './support/deed';
import { differences, type Trace } from './support/trace';
import { traceOfWalk, type Walk } from './support/walk';

const WALKS = Number(process.env.WALKS ?? 200);
const seed = Number(process.env.SEED);

const texts = readFileSync('tests/understanding/own.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text);

const walkOf = (from: Locale, to: Locale, chance: number): Walk => {
  const random = randomFrom(chance);
  return { from, to, text: random.pick(texts) ?? '', random, deeds: [] };
};

const pairs = localeIds.map(
  (from, at) => [from, localeIds[(at + 1) % localeIds.length] ?? from] as const,
);
const each = Math.ceil(WALKS / pairs.length);

for (const [at, [from, to]] of pairs.entries()) {
  test(`${each} walks from ${from} to ${to} leave the same trace, whatever is answered`, async ({
    browser,
    host,
  }) => {
    let first: Trace | undefined;
    let requests = 0;
    const deeds: Deed[] = [];
    for (let walk = 0; walk < each; walk += 1) {
      const chance = seed + at * 10_000 + walk;
      const way = walkOf(from, to, chance);
      const trace = await traceOfWalk(browser, host, way);
      deeds.push(...way.deeds);
      expect(trace.faults, `SEED=${chance}`).toEqual([]);
      first ??= trace;
      expect(differences(first, trace), `SEED=${chance}`).toEqual([]);
      requests += trace.requests?.length ?? 0;
    }
    // What is the same in all walks must also be little: the tab's own numbers, and no more.
    expect(first).toMatchObject({
      cookies: [],
      'local 3': [],
      'state 3': ['', 'i: number'],
      'databases 3': [],
      'record 3': [],
    });
    expect(first?.['session 3']).toEqual(['history.first', 'history.now']);
    const done = (deed: Deed) => deeds.filter((one) => one === deed).length;
    expect(done('answer')).toBeGreaterThan(each * 5);
    expect(done('result')).toBeGreaterThan(0);
    console.log(
      `${from} → ${to}: ${each} walks, ${done('answer')} answers, ${done('result')} results, ` +
        `${requests} requests, 0 differences`,
    );
  });
}
