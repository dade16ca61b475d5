import { fold } from './fold';
import { gramsOf, wordGrams } from './grams';
import type { UnderstandingModel } from './understandingModel';

/** What a text is about: each label with its share of 1, the greatest first. */
export type LabelShare = { label: string; share: number };

/** The weight of each known gram of a text, so that their squares sum to 1. */
export function gramVector(
  grams: ReadonlyMap<string, number>,
  rarityOf: (gram: string) => number | undefined,
): Map<string, number> {
  const vector = new Map<string, number>();
  let squares = 0;
  for (const [gram, weight] of grams) {
    const rarity = rarityOf(gram);
    if (rarity === undefined) continue;
    const value = weight * rarity;
    vector.set(gram, value);
    squares += value * value;
  }
  const length = Math.sqrt(squares) || 1;
  for (const [gram, value] of vector) vector.set(gram, value / length);
  return vector;
}

/** The shares of all labels; all the same for a text of which the model knows nothing. */
export function classify(model: UnderstandingModel, text: string): LabelShare[] {
  const scores = new Float64Array(model.labels.length);
  const vector = gramVector(gramsOf(fold(text)), (gram) => model.grams.get(gram)?.rarity);
  for (const [gram, value] of vector) {
    for (const [label, weight] of model.grams.get(gram)?.weights ?? []) {
      scores[label] = (scores[label] ?? 0) + weight * value;
    }
  }
  const most = Math.max(...scores);
  const powers = Array.from(scores, (score) => Math.exp(score - most));
  const sum = powers.reduce((before, next) => before + next, 0);
  return model.labels
    .map((label, at) => ({ label, share: (powers[at] ?? 0) / sum }))
    .sort((a, b) => b.share - a.share);
}

/** The words of a text that speak most for a label, strongest first, as they were typed. */
export function wordsFor(model: UnderstandingModel, text: string, label: string): string[] {
  const at = model.labels.indexOf(label);
  const scored = wordGrams(fold(text)).map(({ word, grams }) => {
    let score = 0;
    for (const [gram, weight] of grams) {
      const known = model.grams.get(gram);
      const found = known?.weights.find(([each]) => each === at);
      if (known && found) score += weight * known.rarity * found[1];
    }
    return { word, score };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ word }) => word);
}
