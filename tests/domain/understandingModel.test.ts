import { describe, expect, it } from 'vitest';
import { classify, wordsFor } from '@/domain/classify';
import { readModel, writeModel } from '@/domain/understandingModel';
import { byHeart, say, smallModel } from './support/smallModel';

// The second word shares no letters in a row with anything that is learned.
const concepts = { rent: ['rent', 'aluguel', '家賃'] };
const model = smallModel(
  [
    ...say(
      'rent',
      'I cannot pay the rent',
      'rent is late',
      'the rent is too high',
      '家賃が払えない',
    ),
    ...say('mind', 'I cannot sleep at night', 'no sleep again', 'sleep is gone', '夜眠れない'),
  ],
  concepts,
);

describe('the classifier', () => {
  it('learns labels from texts, and names the words that speak for one', () => {
    expect(classify(model, 'rent due tomorrow')[0]?.label).toBe('rent');
    expect(classify(model, 'sleep problems')[0]?.label).toBe('mind');
    expect(wordsFor(model, 'help, rent!', 'rent')[0]).toBe('rent');
  });

  it('learns through a concept a word that no text had', () => {
    const [first, second] = classify(model, 'aluguel');
    expect(first?.label).toBe('rent');
    expect(first?.share).toBeGreaterThan(second?.share ?? 1);
  });

  it('knows nothing of an empty text: all shares are the same', () => {
    const shares = classify(model, '…').map(({ share }) => share);
    expect(new Set(shares).size).toBe(1);
  });

  it('is the same after it was written and read', () => {
    const again = readModel(writeModel(model));
    expect(again.labels).toEqual(model.labels);
    expect([...again.grams.keys()].sort()).toEqual([...model.grams.keys()].sort());
    const close = (text: string) => [classify(model, text)[0], classify(again, text)[0]];
    for (const text of ['the rent', '眠れない夜']) {
      const [before, after] = close(text);
      expect(after?.label).toBe(before?.label);
      expect(after?.share).toBeCloseTo(before?.share ?? 0, 1);
    }
  });

  it('is always the same for the same texts', () => {
    const texts = say('a', 'one two three', 'two three').concat(say('b', 'four five', 'five six'));
    const how = { ...byHeart, leftOut: 30, times: 2, kept: 50 };
    const learn = () => writeModel(smallModel(texts, {}, how));
    expect(learn()).toEqual(learn());
  });
});
