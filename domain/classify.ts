import { type ConceptIndex, conceptIndex, conceptsIn } from './concepts';
import { fold } from './fold';
import { conceptGram, gramsOf, wordGrams } from './grams';
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

const indices = new WeakMap<UnderstandingModel, ConceptIndex>();

function indexOf(model: UnderstandingModel): ConceptIndex {
  const index = indices.get(model) ?? conceptIndex(model.concepts);
  indices.set(model, index);
  return index;
}

/** The shares of all labels; all the same for a text of which the model knows nothing. */
export function classify(model: UnderstandingModel, text: string): LabelShare[] {
  const scores = new Float64Array(model.labels.length);
  const grams = gramsOf(fold(text), indexOf(model));
  const vector = gramVector(grams, (gram) => model.grams.get(gram)?.rarity);
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

/** The words of a text that speak most for a label, strongest first, as they were typed but folded. */
export function wordsFor(model: UnderstandingModel, text: string, label: string): string[] {
  const at = model.labels.indexOf(label);
  const folded = fold(text);
  const speaks = (gram: string, weight: number) => {
    const known = model.grams.get(gram);
    const found = known?.weights.find(([each]) => each === at);
    return known && found ? weight * known.rarity * found[1] : 0;
  };
  const scored = [
    ...conceptsIn(indexOf(model), folded).map(({ concept, words }) => ({
      word: words,
      score: 2 * speaks(conceptGram(concept), 1),
    })),
    ...wordGrams(folded).map(({ word, grams }) => ({
      word,
      score: [...grams].reduce((sum, [gram, weight]) => sum + speaks(gram, weight), 0),
    })),
  ];
  const best = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  return [...new Set(best.map(({ word }) => word))];
}
