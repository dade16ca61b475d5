import { describe, expect, it } from 'vitest';
import { kana, plain, rubySegments } from '@/i18n/ruby';

const text = '｜市役所《しやくしょ》に ｜電話《でんわ》する';

describe('readings in a text', () => {
  it('are cut into stretches with and without a reading, in order', () => {
    expect(rubySegments(text)).toEqual([
      { text: '市役所', reading: 'しやくしょ' },
      { text: 'に ' },
      { text: '電話', reading: 'でんわ' },
      { text: 'する' },
    ]);
  });

  it('are dropped for titles and attributes', () => {
    expect(plain(text)).toBe('市役所に 電話する');
  });

  it('stand in place of kanji for children', () => {
    expect(kana(text)).toBe('しやくしょに でんわする');
  });

  it('leave a text without readings as it is', () => {
    expect(rubySegments('Call 110 (police)')).toEqual([{ text: 'Call 110 (police)' }]);
    expect(rubySegments('')).toEqual([]);
    expect(plain('Call')).toBe('Call');
    expect(kana('でんわ')).toBe('でんわ');
  });

  it('lose nothing where they are written wrongly', () => {
    for (const broken of ['｜市役所', '市《し》', '｜《し》', '｜市《》', '》《｜']) {
      expect(plain(broken)).toBe(broken);
      expect(
        rubySegments(broken)
          .map((segment) => segment.text)
          .join(''),
      ).toBe(broken);
    }
  });

  it('may stand over digits', () => {
    expect(kana('｜1人《ひとり》と ｜2人《ふたり》')).toBe('ひとりと ふたり');
  });
});
