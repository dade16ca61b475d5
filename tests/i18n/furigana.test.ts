import { describe, expect, it } from 'vitest';
import { catalogue } from '@/data';
import { withReadings, withReadingsIn } from '@/i18n/furigana';
import { sourceLocale } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';
import { kana, plain, rubySegments } from '@/i18n/ruby';
import entries from '@/messages/furigana.json';

const kanji = /[\p{Script=Han}々]/u;

/** Every text below a part of the words. */
function textsIn(part: unknown): string[] {
  return typeof part === 'string' ? [part] : Object.values(part ?? {}).flatMap(textsIn);
}

/** What of a text a reader must still know how to read, and readings that are not kana. */
function unread(text: string): string[] {
  return rubySegments(text).flatMap(({ text: base, reading }) => {
    if (reading === undefined) return kanji.test(base) ? [`no reading: ${base}`] : [];
    return /^[\p{Script=Hiragana}\p{Script=Katakana}ー・]+$/u.test(reading)
      ? []
      : [`no kana: ${base}《${reading}》`];
  });
}

/** Two words of the list, of which one begins as the other. */
function nested(): { short: string; long: string } {
  const words = entries.map((marked) => ({ marked, word: plain(marked) }));
  for (const { marked: short, word } of words) {
    const longer = words.find((each) => {
      if (each.word === word || !each.word.startsWith(word)) return false;
      return !each.marked.startsWith(short);
    });
    if (longer) return { short, long: longer.marked };
  }
  throw new Error('No word of the list begins as another one with another reading.');
}

describe('readings from the list of words', () => {
  it('stand on every word of the list, as the list has them', () => {
    const wrong = entries.filter((marked) => withReadings(plain(marked)) !== marked);
    expect(wrong).toEqual([]);
  });

  it('are those of the longest word that fits', () => {
    const { short, long } = nested();
    expect(withReadings(plain(short))).toBe(short);
    expect(withReadings(`${plain(long)}、`)).toContain(long);
  });

  it('leave a reading that stands in the text as it is', () => {
    const { long } = nested();
    const own = `｜${plain(long)}《ほかの》`;
    expect(withReadings(`「${own}」`)).toBe(`「${own}」`);
    expect(withReadings(withReadings(plain(long)))).toBe(withReadings(plain(long)));
  });

  it('change nothing but readings', () => {
    for (const text of ['', 'Call 110 (police)', '龘', '{count}件', '🧑‍🤝‍🧑です。', 'a｜b《c》']) {
      expect(plain(withReadings(text))).toBe(plain(text));
    }
  });

  it('reach every text at every depth, and nothing that is no text', () => {
    const { short } = nested();
    const words = { a: plain(short), b: { c: plain(short), d: 'x' } };
    expect(withReadingsIn(words)).toEqual({ a: short, b: { c: short, d: 'x' } });
    expect(withReadingsIn(null)).toBeNull();
    expect(withReadingsIn(7)).toBe(7);
  });
});

describe('every kanji has a reading, and every reading is kana', () => {
  it('in the list itself', () => {
    expect(entries.flatMap(unread)).toEqual([]);
    expect(entries.length).toBe(new Set(entries.map(plain)).size);
  });

  it('in the words of the source locale', async () => {
    const words = await messagesOf(sourceLocale);
    const texts = textsIn(words);
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.flatMap(unread)).toEqual([]);
    expect(texts.filter((text) => kanji.test(kana(text)))).toEqual([]);
  });

  it('in the names and addresses of the data', () => {
    const { programmes, windows, sources } = catalogue;
    const names = [...programmes, ...windows].map(({ name }) => name);
    const addresses = windows.flatMap(({ address }) => address ?? []);
    expect(names.length).toBeGreaterThan(Object.keys(sources).length / 10);
    expect([...names, ...addresses].flatMap((name) => unread(withReadings(name)))).toEqual([]);
  });
});
