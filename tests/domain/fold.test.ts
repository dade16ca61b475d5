import { describe, expect, it } from 'vitest';
import { fold } from '@/domain/fold';

describe('folding', () => {
  it.each([
    ['Trợ cấp', 'tro cap'],
    ['ĐƯỜNG', 'duong'],
    ['auxílio à família', 'auxilio a familia'],
    ['ヤチン', 'やちん'],
    ['ﾔﾁﾝ', 'やちん'],
    ['がくひ', 'がくひ'],
    ['Ｈｅｌｌｏ　Ｗｏｒｋ!!', 'hello work'],
    ['  家賃、払えない。 ', '家賃 払えない'],
    ['🙂\u0000\u200b', ''],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});
