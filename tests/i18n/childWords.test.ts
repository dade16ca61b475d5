import { describe, expect, it } from 'vitest';
import { inKana } from '@/i18n/childWords';
import { locales } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';
import { leavesOf, type Tree } from '@/scripts/words/messageSets';

const easy = locales.filter(({ ruby }) => ruby).map(({ id }) => id);

describe('words for a child who writes alone', () => {
  it('replace kanji at every depth and leave the words they came from alone', () => {
    const words = { a: '｜市《し》', more: { b: { c: '｜子《こ》ども {count}' } } };
    expect(inKana(words)).toEqual({ a: 'し', more: { b: { c: 'こども {count}' } } });
    expect(words.a).toBe('｜市《し》');
  });

  it.each(easy)('leave no kanji and no mark of a reading in %s', async (locale) => {
    const words = inKana(await messagesOf(locale));
    const left = leavesOf(words as unknown as Tree) // all messages are strings in objects
      .filter(({ text }) => /[\p{Script=Han}々｜《》]/u.test(text));
    expect(left).toEqual([]);
  });
});
