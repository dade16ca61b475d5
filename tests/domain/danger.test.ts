import { describe, expect, it } from 'vitest';
import { dangerPatterns, namedDangers } from '@/domain/danger';

const patterns = dangerPatterns([
  {
    danger: 'heart-and-mind',
    says: ['want* to die', 'kill* myself', '死にたい', 'muốn chết'],
    unless: ['kill* myself laughing', '死にたいほど眠い'],
  },
  { danger: 'home-safety', says: ['husband … hit*', '夫 … 殴'], unless: [] },
]);
const dangers = (text: string) => namedDangers(patterns, text).map(({ danger }) => danger);

describe('words of danger', () => {
  it('are found as rows, with any ending, with words between, in any script and without accents', () => {
    expect(dangers('She wants to die!')).toEqual(['heart-and-mind']);
    expect(dangers('em MUON CHET')).toEqual(['heart-and-mind']);
    expect(dangers('もう死にたいです')).toEqual(['heart-and-mind']);
    expect(dangers('my husband sometimes hits me')).toEqual(['home-safety']);
    expect(dangers('夫にまた殴られた')).toEqual(['home-safety']);
  });

  it('mean nothing where the harmless phrase covers them, but elsewhere in the text they do', () => {
    expect(dangers('killing myself laughing')).toEqual([]);
    expect(dangers('killing myself laughing? No. I want to die')).toEqual(['heart-and-mind']);
    expect(dangers('死にたいほど眠い')).toEqual([]);
  });

  it('stay calm where the words are far apart or part of another word', () => {
    expect(dangers('husband is at work and later today in the evening he hit the road')).toEqual(
      [],
    );
    expect(dangers('the unwant to dierent')).toEqual([]);
  });

  it('name the words that were found', () => {
    expect(namedDangers(patterns, 'I want to die')[0]?.words).toBe('want to die');
  });
});
