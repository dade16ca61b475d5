import { describe, expect, it } from 'vitest';
import { longSentences, readingsMissing, strayReadings } from '@/scripts/words/easyJapanese';
import { leavesOf } from '@/scripts/words/messageSets';
import { differingNumbers, numbersOf } from '@/scripts/words/numbers';
import { foreignLetters, marksLost, marksMissing, notJapanese } from '@/scripts/words/script';

describe('the script of a language', () => {
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

  it('a short string that lost its marks is found, an international word is not', () => {
    const texts = leavesOf({ a: 'Sức khỏe. '.repeat(5), b: 'suc khoe', c: 'Fax' });
    expect(marksLost(texts)).toEqual(['b: "suc khoe"']);
  });
});

describe('readings', () => {
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
