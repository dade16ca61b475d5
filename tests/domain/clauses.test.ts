import { describe, expect, it } from 'vitest';
import { classify } from '@/domain/classify';
import { classifyClauses, clausesOf } from '@/domain/clauses';
import { say, smallModel } from './support/smallModel';

describe('the clauses of a text', () => {
  it('end at the signs of every language, and the short ones are left out', () => {
    expect(clausesOf('家賃が払えません。夜も眠れない、困った！')).toEqual([
      '家賃が払えません',
      '夜も眠れない',
    ]);
    expect(clausesOf('well, I cannot pay the rent; nor sleep at night…')).toEqual([
      'I cannot pay the rent',
      'nor sleep at night',
    ]);
    expect(clausesOf('…')).toEqual([]);
  });
});

describe('a text of several clauses', () => {
  const model = smallModel([
    ...say('rent', 'I cannot pay the rent', 'rent is late', 'the rent is too high', 'rent rent'),
    ...say('sleep', 'cannot sleep at night', 'no sleep again', 'sleep is gone', 'sleep sleep'),
    ...say('none', 'what time is it', 'nice weather today', 'where is the library'),
  ]);
  const shareOf = (shares: ReturnType<typeof classify>, label: string) =>
    shares.find((each) => each.label === label)?.share ?? 0;

  it('is about what one clause says surely, more than about all of it together', () => {
    const text = 'what time is it today, nice weather at the library, the rent is late';
    const blurred = shareOf(classify(model, text), 'rent');
    expect(shareOf(classifyClauses(model, text), 'rent')).toBeGreaterThan(blurred);
  });

  it('has shares that sum to 1, the greatest first', () => {
    const shares = classifyClauses(model, 'the rent is late, no sleep at night').map(
      ({ share }) => share,
    );
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });

  it('of one clause is read as a whole', () => {
    expect(classifyClauses(model, 'the rent is late')).toEqual(classify(model, 'the rent is late'));
  });
});
