import { describe, expect, it } from 'vitest';
import { catalogue } from '@/data';
import { heardOf } from '@/domain/heard';
import { about, begun } from '@/domain/talk';

const heard = (ids: readonly string[], urgent: readonly string[] = []) => ({
  troubles: ids.map((id) => ({ id, share: 0.5, because: [] })),
  urgent,
  answers: { trouble: ids },
});
const alone = about(begun, 'alone');
const watched = about(begun, 'accompanied');

describe('what a screen between two people shows of typed words', () => {
  it('is the likeliest troubles, a few, and the lines to call', () => {
    const ids = ['rent', 'debts', 'utilities', 'food-and-living', 'borrow'];
    expect(heardOf(catalogue, alone, heard(ids, ['emergency-119']))).toEqual({
      troubles: ids.slice(0, 4),
      urgent: ['emergency-119'],
    });
  });

  it('is nothing about violence, suicide or status while somebody stands beside', () => {
    const said = heard(['home-safety', 'rent'], ['emergency-110']);
    expect(heardOf(catalogue, alone, said).troubles).toEqual(['home-safety', 'rent']);
    expect(heardOf(catalogue, watched, said)).toEqual({ troubles: ['rent'], urgent: [] });
    for (const id of ['heart-and-mind', 'residence', 'passport-kept']) {
      expect(heardOf(catalogue, alone, heard([id])).troubles).toEqual([id]);
      expect(heardOf(catalogue, watched, heard([id])).troubles).toEqual([]);
    }
  });

  it('keeps the lines to call where nothing of it is sensitive', () => {
    expect(heardOf(catalogue, watched, heard(['rent'], ['emergency-119'])).urgent).toEqual([
      'emergency-119',
    ]);
  });
});
