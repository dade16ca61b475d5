import { describe, expect, it } from 'vitest';
import { guide } from '@/domain/guide';
import { programmeKey } from '@/domain/programmeKey';
import { replay } from '@/domain/replay';
import { firingRules } from '@/domain/selection';
import { situationOf, TROUBLE } from '@/domain/situation';
import { NOT_SURE, RATHER_NOT } from '@/domain/unsure';
import { paths, randomOthers, seeded } from './support/answerSets';
import { catalogue } from './support/catalogue';
import { expectSound } from './support/sound';

const MOST_SCREENS = 6;
const troubles = catalogue.troubles.map(({ id }) => id);

/** Walks one path: sound, short enough; remembers what it reached. */
function makeWalk() {
  const reached = { paths: 0, screens: [] as number[], started: new Set<string>() };
  const fired = new Set<string>();
  return {
    reached,
    fired,
    take(answers: Record<string, readonly string[]>, screens?: number) {
      const guidance = guide(catalogue, answers, 'ja');
      expectSound(catalogue, answers, guidance);
      reached.paths += 1;
      if (screens !== undefined) reached.screens.push(screens);
      for (const { id, strength } of guidance.programmes) {
        if (strength === 'start') reached.started.add(id);
      }
      for (const { rule, truth } of firingRules(
        catalogue.rules,
        situationOf(catalogue, answers, 'ja'),
      )) {
        if (truth === 'yes') fired.add(rule.id);
      }
    },
  };
}

describe('every way through the quiz', () => {
  const walk = makeWalk();

  it('ends at a human contact, for each trouble alone with the full product of the other answers', () => {
    for (const trouble of [...troubles, NOT_SURE, RATHER_NOT]) {
      for (const answers of paths(catalogue, { 'for-whom': ['me'], [TROUBLE]: [trouble] })) {
        walk.take(answers, Object.keys(answers).length);
      }
      for (const whom of ['family', 'someone', 'under-18', 'counter', NOT_SURE, RATHER_NOT]) {
        for (const answers of paths(catalogue, {
          'for-whom': [whom],
          [TROUBLE]: [trouble],
          household: ['none'],
        })) {
          walk.take(answers);
        }
      }
    }
    const sorted = walk.reached.screens.sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)];
    const longest = Math.max(...[sorted.at(-1) ?? 0]);
    console.info(
      `paths with one trouble: ${walk.reached.paths}; screens: median ${median}, longest ${longest}`,
    );
    expect(longest).toBeLessThanOrEqual(MOST_SCREENS);
  });

  it('ends at a human contact for every pair of troubles × 100 sets of other answers', () => {
    const random = seeded(1);
    let count = 0;
    for (const [place, a] of troubles.entries()) {
      for (const b of troubles.slice(place + 1)) {
        for (let turn = 0; turn < 100; turn += 1) {
          walk.take({ ...randomOthers(catalogue, random), [TROUBLE]: [a, b] });
          count += 1;
        }
      }
    }
    console.info(`pairs of troubles: ${count} guidances`);
    expect(count).toBe((troubles.length * (troubles.length - 1) * 100) / 2);
  });

  it('ends at a human contact for 20,000 larger sets of troubles, in at most 6 screens', () => {
    const random = seeded(2);
    for (let turn = 0; turn < 20_000; turn += 1) {
      const size = 3 + Math.floor(random() * 6);
      const chosen = Array.from(
        { length: size },
        () => troubles[Math.floor(random() * troubles.length)] ?? 'rent',
      );
      const answers = { ...randomOthers(catalogue, random), [TROUBLE]: [...new Set(chosen)] };
      walk.take(answers);
      if (turn % 20 === 0) {
        expect(replay(catalogue, answers).asked.length).toBeLessThanOrEqual(MOST_SCREENS);
      }
    }
    console.info('larger sets: 20000 guidances');
  });

  it('reaches every programme that a resident can use with strength "start"', () => {
    const usable = catalogue.programmes.filter(({ use }) => use !== 'background');
    const missing = usable.filter(({ id }) => !walk.reached.started.has(id)).map(programmeKey);
    console.info(
      `programmes reached with "start": ${walk.reached.started.size} of ${usable.length}`,
    );
    expect(missing).toEqual([]);
  });

  it('fires every rule but the one of the page language', () => {
    const silent = catalogue.rules.map(({ id }) => id).filter((id) => !walk.fired.has(id));
    expect(silent).toEqual(['page-in-another-language']);
  });
});
