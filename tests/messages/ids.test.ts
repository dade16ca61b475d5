import { describe, expect, it } from 'vitest';
import { catalogue } from '@/data';
import { localeIds } from '@/i18n/locales';
import type { Tree } from '@/scripts/words/messageSets';
import { treeOf } from '@/scripts/words/messageSets';
import {
  part,
  strayParts,
  strayWords,
  unspokenSentences,
  wordTables,
} from '@/scripts/words/wordTables';

const tables = wordTables(catalogue);

describe.each(localeIds)('in %s', (locale) => {
  const tree = treeOf(locale);

  it.each(tables)('every id of $path has words, and every word an id', (table) => {
    expect(table.ids.length).toBeGreaterThan(0);
    expect(strayWords(tree, [table])).toEqual([]);
  });

  it('a programme has a name, an explanation and a way to start', () => {
    const words = part(tree, 'programmes') ?? {};
    expect(strayParts(words, ['name', 'summary', 'howto'], ['nationality'])).toEqual([]);
  });

  it('a window has a name and a purpose', () => {
    const words = part(tree, 'windows') ?? {};
    expect(strayParts(words, ['name', 'purpose'], ['say', 'note'])).toEqual([]);
  });

  it('a question has a title for everybody, a short name and a reason', () => {
    const words = part(tree, 'quiz.questions') ?? {};
    expect(strayParts(words, ['title', 'short', 'why'], ['options'])).toEqual([]);
  });

  it('a sentence to say stands exactly where it can be spoken', () => {
    expect(unspokenSentences(catalogue.windows, part(tree, 'windows') ?? {})).toEqual([]);
  });
});

describe('the checks find what they look for', () => {
  const tree: Tree = { plan: { uses: { apply: 'A', vanish: 'B' } } };

  it('an id without words, words without an id, and a table that is not there', () => {
    expect(strayWords(tree, [{ path: 'plan.uses', ids: ['apply', 'consult'] }])).toEqual([
      'plan.uses: no words for "consult"',
      'plan.uses: no such id: "vanish"',
    ]);
    expect(strayWords(tree, [{ path: 'plan.goals', ids: [] }])).toHaveLength(1);
  });

  it('a part that is missing, and one that nothing reads', () => {
    expect(strayParts({ desk: { name: 'A', hint: 'B' } }, ['name', 'purpose'], ['say'])).toEqual([
      'desk: no "purpose"',
      'desk: "hint" is read by nothing',
    ]);
  });

  it('a sentence without romaji, and romaji without a sentence', () => {
    const windows = [{ id: 'a' }, { id: 'b', sayRomaji: 'Soudan' }, { id: 'c' }];
    expect(unspokenSentences(windows, { a: { say: 'A' }, b: {}, c: {} })).toEqual([
      'a: a sentence without romaji',
      'b: romaji without a sentence',
    ]);
  });
});
