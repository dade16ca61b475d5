import { describe, expect, it } from 'vitest';
import { locales, sourceLocale } from '@/i18n/locales';
import { longSentences, readingsMissing, strayReadings } from '@/scripts/words/easyJapanese';
import { leaves, leavesOf, translations } from '@/scripts/words/messageSets';
import { differingNumbers, numbersOf } from '@/scripts/words/numbers';
import {
  foreignLetters,
  marksMissing,
  notJapanese,
  oddLengths,
  untranslated,
} from '@/scripts/words/script';

const japanese = locales.filter(({ script }) => script === 'japanese');
const latin = locales.filter((locale) => locale.script === 'latin');

describe('the words are in the script of their language', () => {
  it.each(japanese)('$id is mostly Japanese', ({ id }) => {
    expect(notJapanese(leaves(id))).toEqual([]);
  });

  it.each(latin)('$id has no letter that is not its own', ({ id }) => {
    expect(foreignLetters(id, leaves(id))).toEqual([]);
  });

  it.each(latin)('$id was not left in another language', ({ id }) => {
    const others = locales.filter((other) => other.id !== id);
    expect(others.flatMap((other) => untranslated(leaves(id), leaves(other.id)))).toEqual([]);
  });

  it('Vietnamese carries its marks', () => {
    expect(marksMissing(leaves('vi'))).toEqual([]);
  });

  it.each(latin)('$id is about as long as its neighbours', ({ id }) => {
    const others = latin.filter((other) => other.id !== id);
    expect(others.flatMap((other) => oddLengths(leaves(id), leaves(other.id)))).toEqual([]);
  });

  it('letters from elsewhere are found', () => {
    const texts = leavesOf({
      a: 'Câmara',
      b: 'City 市',
      c: 'đó',
      d: 'Niño',
      e: 'e\u0301',
      f: 'A。',
    });
    expect(foreignLetters('en', texts)).toHaveLength(6);
    expect(foreignLetters('pt', texts).map((line) => line[0])).toEqual(['b', 'c', 'd', 'e', 'f']);
    expect(foreignLetters('fil', leavesOf({ a: 'Niño, 110 “ok”' }))).toEqual([]);
    expect(
      foreignLetters('vi', leavesOf({ a: 'Đừng ngại hỏi, được ạ', b: 'Привет' })),
    ).toHaveLength(1);
  });

  it('a foreign sentence in a Japanese file is found', () => {
    const texts = leavesOf({
      a: 'Call this number',
      b: 'DV相談',
      c: '{count}',
      d: '電話 {number}',
    });
    expect(notJapanese(texts)).toEqual(['a: "Call this number"']);
  });

  it('Vietnamese without marks is found, short strings and names are not', () => {
    const texts = leavesOf({
      a: 'Toi khong biet phai hoi o dau',
      b: 'Tôi không biết phải hỏi ở đâu (doko ni kikeba ii ka)',
      c: 'Thanh pho Ho',
      d: 'Baguhin ang password sa account ninyo',
    });
    expect(marksMissing(texts).map((line) => line[0])).toEqual(['a', 'd']);
    expect(marksMissing(texts, ['a', 'd'])).toEqual([]);
  });

  it('a text of which half is missing is found', () => {
    const whole = leavesOf({ a: 'Call. '.repeat(20), b: 'short text' });
    expect(oddLengths(leavesOf({ a: 'Call. '.repeat(8), b: 'x' }), whole)).toHaveLength(1);
    expect(oddLengths(leavesOf({ a: 'Ligue. '.repeat(20) }), whole)).toEqual([]);
  });

  it('a sentence that was left in another language is found', () => {
    const same = leavesOf({ a: 'Please call before you go there', b: 'Human rights' });
    expect(untranslated(same, same)).toHaveLength(1);
  });
});

describe('readings', () => {
  it.each(locales.filter(({ ruby }) => ruby))('$id has one on all kanji', ({ id }) => {
    expect(readingsMissing(leaves(id))).toEqual([]);
  });

  it.each(locales.filter(({ ruby }) => ruby))('$id has no sentence of over 60', ({ id }) => {
    expect(longSentences(leaves(id))).toEqual([]);
  });

  it.each(locales.filter(({ ruby }) => !ruby))('$id has none', ({ id }) => {
    expect(strayReadings(leaves(id))).toEqual([]);
  });

  it('a bare kanji, a broken reading and a reading in kanji are found', () => {
    const texts = leavesOf({
      good: '｜市《し》の ｜1人《ひとり》',
      bare: '｜市《し》役所',
      broken: '｜市《し の ところ',
      odd: '｜市役所《市やくしょ》',
    });
    expect(readingsMissing(texts).map((line) => line.split(':')[0])).toEqual([
      'bare',
      'broken',
      'broken',
      'odd',
    ]);
    expect(strayReadings(texts)).toHaveLength(4);
  });

  it('a long sentence is found, without its readings and spaces', () => {
    const long = '｜市《しししし》'.repeat(61);
    expect(
      longSentences(leavesOf({ a: long, b: 'あ い '.repeat(30), c: `${'あ'.repeat(60)}。あ` })),
    ).toHaveLength(1);
  });
});

describe('numbers of three digits or more', () => {
  it.each(translations)('are the same in $locale', ({ leaves: texts }) => {
    expect(differingNumbers(leaves(sourceLocale), texts)).toEqual([]);
  });

  it('are found however a language writes them', () => {
    expect(numbersOf('０２９７（23）2111、#8008、50,000円、第3期')).toEqual(
      ['#8008', '50000'].concat('0297', '2111').sort(),
    );
    expect(numbersOf('0297-23-2111 ou 50.000 ienes')).toEqual(['0297-23-2111', '50000']);
    expect(numbersOf('｜189番《いちはちきゅうばん》')).toEqual(['189']);
  });

  it('a wrong digit, a missing and a further number are found', () => {
    const source = leavesOf({ a: '電話 0297-23-2111', b: '189 か 110', c: 'x' });
    const other = leavesOf({ a: 'Call 0297-23-2112', b: '110 or 18-9', c: '2020' });
    expect(differingNumbers(source, other)).toHaveLength(3);
    expect(differingNumbers(source, leavesOf({ b: '110 or 189' }))).toEqual([]);
  });
});
