import { describe, expect, it } from 'vitest';
import { programmeKey } from '@/domain/programmeKey';
import { TROUBLE } from '@/domain/situation';
import { NOT_SURE, RATHER_NOT } from '@/domain/unsure';
import { paths } from './support/answerSets';
import { catalogue } from './support/catalogue';
import { makeWalk } from './support/walk';

const MOST_SCREENS = 6;
const troubles = catalogue.troubles.map(({ id }) => id);

describe('every way through the quiz', () => {
  const walk = makeWalk();

  it('ends at a human contact, for each trouble alone with the full product of the other answers', () => {
    for (const trouble of [...troubles, NOT_SURE, RATHER_NOT]) {
      for (const answers of paths(catalogue, { [TROUBLE]: [trouble] })) {
        walk.take(answers, Object.keys(answers).length);
      }
    }
    const sorted = walk.reached.screens.sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)];
    const longest = sorted.at(-1) ?? 0;
    console.info(
      `paths with one trouble: ${walk.reached.paths}; screens: median ${median}, longest ${longest}`,
    );
    expect(longest).toBeLessThanOrEqual(MOST_SCREENS);
  });

  it('reaches every programme that a resident can use with strength "start"', () => {
    const usable = catalogue.programmes.filter(({ use }) => use !== 'background');
    const missing = usable.filter(({ id }) => !walk.reached.started.has(id)).map(programmeKey);
    console.info(
      `programmes reached with "start": ${walk.reached.started.size} of ${usable.length}`,
    );
    expect(missing).toEqual([]);
  });
});
