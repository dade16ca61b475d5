import { describe, expect, it } from 'vitest';
import { dangerWords } from '@/data/danger';
import { dangerPatterns, namedDangers } from '@/domain/danger';
import { eastAsian } from '@/domain/eastAsian';

/** A text that a phrase finds and that says nothing else: any words, or any ending, are one of no meaning. */
const textOf = (phrase: string) =>
  phrase.replaceAll('…', eastAsian.test(phrase) ? 'ヰ' : ' zqz ').replaceAll('*', 'zqz');

const finds = (phrase: string) => {
  const patterns = dangerPatterns([{ danger: 'any', says: [phrase], unless: [] }]);
  return (text: string) => namedDangers(patterns, text).length > 0;
};

/** The phrases that another one finds already, and by which. */
function repeated(says: readonly string[]): string[] {
  const all = says.map((phrase) => ({ phrase, finds: finds(phrase), text: textOf(phrase) }));
  return all.flatMap((each) => {
    const other = all.find((one) => one !== each && one.finds(each.text));
    return other ? [`${each.phrase} ⊂ ${other.phrase}`] : [];
  });
}

describe('the words of danger', () => {
  it('are found by themselves', () => {
    const lost = dangerWords().flatMap(({ says }) =>
      says.filter((phrase) => !finds(phrase)(textOf(phrase))),
    );
    expect(lost).toEqual([]);
  });

  it('say nothing twice: every one is sent to every reader', () => {
    expect(repeated(['want* to die', 'wanting to die', '夫 … 殴', '夫に殴られ'])).toHaveLength(2);
    expect(dangerWords().flatMap(({ says }) => repeated(says))).toEqual([]);
  });
});
