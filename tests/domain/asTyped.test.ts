import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asTyped } from '@/domain/asTyped';
import { fold } from '@/domain/fold';

describe('words as they were typed', () => {
  it.each([
    ['Không trả được tiền nhà!', ['tien nha', 'tra'], ['tiền nhà', 'trả']],
    ['Đ̣ói, đói quá', ['doi qua'], ['đói quá']],
    ["I can't   pay", ['can t pay'], ["can't   pay"]],
    ['ﾔﾁﾝｶﾞはらえない', ['やちんが'], ['ﾔﾁﾝｶﾞ']],
    ['カネが無い', ['かね'], ['カネ']],
    ['家賃が払えない', ['家賃が払えない', '家賃', '払えな'], ['家賃が払えない']],
    ['🏠 rent 🏠', ['rent'], ['rent']],
  ])('in %s', (text, words, typed) => {
    expect(asTyped(text)(words)).toEqual(typed);
  });

  it('stay as they are where the text does not hold them', () => {
    expect(asTyped('rent')(['bills'])).toEqual(['bills']);
    expect(asTyped('')(['bills'])).toEqual(['bills']);
  });

  it('are found in any text, and mean the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const [word = ''] = fold(text).split(' ');
        if (word === '') return;
        for (const typed of asTyped(text)([word])) expect(fold(typed)).toContain(word);
      }),
    );
  });
});
