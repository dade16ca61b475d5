import { describe, expect, it } from 'vitest';
import { besidePutAside } from '@/domain/putAside';

const words = {
  turns: ['but', 'mas'],
  opens: ['not the', 'nao e'],
  closes: ['kundi', 'じゃなくて', 'じゃなく'],
};
const left = (text: string) => besidePutAside(words, text);

describe('what is put aside', () => {
  it('is left out where a clause begins with it', () => {
    expect(left('Not the money, the loneliness')).toBe('the loneliness');
    expect(left('the loneliness, not the money')).toBe('the loneliness');
    expect(left('Não é o aluguel mas a conta de luz')).toBe('mas a conta de luz');
  });

  it('is left out up to where it ends, also in a text without spaces', () => {
    expect(left('お金じゃなくて、さみしいんです')).toBe('さみしいんです');
    expect(left('お金じゃなくてさみしい')).toBe('さみしい');
    expect(left('Hindi renta, o tubig, kundi kuryente')).toBe('kuryente');
  });

  it('does not reach into another sentence', () => {
    expect(left('水道が止まる。お金じゃなくて、さみしい')).toBe('水道が止まる, さみしい');
  });

  it('is nothing where nobody puts anything aside, or nothing else is said', () => {
    expect(left('I cannot pay the rent, but I work')).toBeUndefined();
    expect(left('not the money')).toBeUndefined();
    expect(left('knot the rope')).toBeUndefined();
    expect(left('')).toBeUndefined();
  });
});
