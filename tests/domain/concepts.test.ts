import { describe, expect, it } from 'vitest';
import { conceptIndex, conceptsIn } from '@/domain/concepts';
import { fold } from '@/domain/fold';

const index = conceptIndex({
  rent: ['rent', 'tiền nhà', 'yachin', '家賃', 'やちん'],
  pay: ['pay*', 'pag*', '払'],
});
const named = (text: string) => conceptsIn(index, fold(text)).map(({ concept }) => concept);

describe('concepts', () => {
  it('are named by whole words, beginnings of words, rows of words and parts of Japanese', () => {
    expect(named('I cannot pay the rent')).toEqual(['pay', 'rent']);
    expect(named('não consigo pagar o yachin')).toEqual(['pay', 'rent']);
    expect(named('tiền nhà đắt')).toEqual(['rent']);
    expect(named('今月の家賃が払えない')).toEqual(['rent', 'pay']);
    expect(named('ヤチン')).toEqual(['rent']);
  });

  it('are not named by a part of a Latin word or by a row that is interrupted', () => {
    expect(named('parent, spay')).toEqual([]);
    expect(named('tiền của nhà')).toEqual([]);
  });

  it('say which words named them', () => {
    expect(conceptsIn(index, fold('Paying rent'))).toEqual([
      { concept: 'pay', words: 'paying' },
      { concept: 'rent', words: 'rent' },
    ]);
  });
});
