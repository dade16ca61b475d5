import { describe, expect, it } from 'vitest';
import { randomFrom } from '@/domain/random';
import { allWords } from '@/scripts/words/allWords';
import { checks } from '@/scripts/words/checks';
import { plantClasses, plantSeeded } from '@/scripts/words/seeded';

const words = allWords();

describe.each([1, 2, 3])('of 200 planted faults with seed %i', (seed) => {
  const { results } = plantSeeded(words, checks, seed);
  const planted = results.reduce((sum, each) => sum + each.planted, 0);
  const missed = results.reduce((sum, each) => sum + each.missed.length, 0);

  it('each of 14 classes has its share', () => {
    expect(plantClasses).toHaveLength(14);
    expect(planted).toBe(200);
    expect(Math.min(...results.map((each) => each.planted))).toBeGreaterThanOrEqual(14);
  });

  it('all mechanical ones are found, and at least 90 % of all', () => {
    const mechanical = results.filter(({ of }) => of.mechanical);
    expect(mechanical.flatMap((each) => each.missed)).toEqual([]);
    expect(1 - missed / planted).toBeGreaterThanOrEqual(0.9);
  });
});

describe('planting', () => {
  it('is repeated by its seed', () => {
    const [one, other] = [randomFrom(7), randomFrom(7)];
    expect([one.next(), one.next()]).toEqual([other.next(), other.next()]);
    expect(randomFrom(8).next()).not.toBe(randomFrom(7).next());
  });

  it('leaves the words as they are', () => {
    const before = JSON.stringify([...words.sets]);
    plantSeeded(words, [], 1);
    expect(JSON.stringify([...words.sets])).toBe(before);
  });

  it('finds nothing where nothing is checked', () => {
    const { results, good } = plantSeeded(words, [], 1);
    expect(good).toBe(false);
    expect(results.every((each) => each.missed.length === each.planted)).toBe(true);
  });
});
