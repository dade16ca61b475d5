import { describe, expect, it } from 'vitest';
import { replay } from '@/domain/replay';
import { TROUBLE } from '@/domain/situation';
import { NOT_SURE } from '@/domain/unsure';
import { randomOthers, seeded } from './support/answerSets';
import { catalogue } from './support/catalogue';
import { makeWalk } from './support/walk';

const MOST_SCREENS = 6;
const troubles = catalogue.troubles.map(({ id }) => id);

describe('several troubles at once', () => {
  const walk = makeWalk();

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
      walk.fire(answers);
      if (turn % 20 === 0) {
        expect(replay(catalogue, answers).asked.length).toBeLessThanOrEqual(MOST_SCREENS);
      }
    }
    console.info('larger sets: 20000 guidances');
  });

  it('fires every rule but the one of the page language', () => {
    walk.fire({ [TROUBLE]: [NOT_SURE] });
    const silent = catalogue.rules.map(({ id }) => id).filter((id) => !walk.fired.has(id));
    expect(silent).toEqual(['page-in-another-language']);
  });
});
