import { gramVector } from './classify';
import { conceptIndex } from './concepts';
import { fold } from './fold';
import { gramsOf } from './grams';
import { randomFrom } from './random';
import {
  type GramWeights,
  MOST_WEIGHT_STEPS,
  type UnderstandingModel,
  WEIGHT_STEP,
} from './understandingModel';
import type { Utterance } from './utterance';

/** How the classifier learns; found by measuring on texts left out of the training. */
export type Training = {
  epochs: number;
  rate: number;
  /** Grams in fewer texts than this are not looked at. */
  fewest: number;
  /** How many pairs of gram and label are kept. */
  kept: number;
};

export const training: Training = { epochs: 15, rate: 6, fewest: 10, kept: 40_000 };

type Example = { labels: number[]; grams: [gram: number, value: number][] };

/** In how many texts each gram stands. */
function textsWith(grams: readonly Map<string, number>[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const map of grams) {
    for (const gram of map.keys()) count.set(gram, (count.get(gram) ?? 0) + 1);
  }
  return count;
}

/** Turns scores into shares of 1, in place. */
function toShares(scores: Float32Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    scores[at] = Math.exp((scores[at] ?? 0) - most);
    sum += scores[at] ?? 0;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / sum;
}

/** Softmax regression by stochastic gradient descent; always the same for the same examples. */
function weightsFrom(examples: Example[], labels: number, grams: number, how: Training) {
  const weights = new Float32Array(grams * labels);
  const scores = new Float32Array(labels);
  const { below } = randomFrom(7);
  for (let epoch = 0; epoch < how.epochs; epoch += 1) {
    for (let last = examples.length - 1; last > 0; last -= 1) {
      const other = below(last + 1);
      const [a, b] = [examples[last], examples[other]];
      if (a && b) [examples[last], examples[other]] = [b, a];
    }
    const rate = how.rate * (1 - epoch / how.epochs);
    for (const { labels: right, grams: seen } of examples) {
      scores.fill(0);
      for (const [gram, value] of seen) {
        const row = gram * labels;
        for (let k = 0; k < labels; k += 1) {
          scores[k] = (scores[k] ?? 0) + (weights[row + k] ?? 0) * value;
        }
      }
      toShares(scores);
      for (const label of right) scores[label] = (scores[label] ?? 0) - 1 / right.length;
      for (const [gram, value] of seen) {
        const row = gram * labels;
        const step = rate * value;
        for (let k = 0; k < labels; k += 1) {
          weights[row + k] = (weights[row + k] ?? 0) - step * (scores[k] ?? 0);
        }
      }
    }
  }
  return weights;
}

/** The smallest strength among the `kept` strongest. */
function threshold(strengths: Float32Array, kept: number): number {
  if (strengths.length <= kept) return 0;
  return strengths.slice().sort()[strengths.length - kept] ?? 0;
}

/** A model learned from utterances, of which the strongest weights are kept. */
export function train(
  utterances: readonly Utterance[],
  { concepts, danger }: Pick<UnderstandingModel, 'concepts' | 'danger'>,
  how: Training = training,
): UnderstandingModel {
  const labels = [...new Set(utterances.flatMap((each) => each.labels))].sort();
  const index = conceptIndex(concepts);
  const grams = utterances.map(({ text }) => gramsOf(fold(text), index));
  const count = textsWith(grams);
  const known = [...count].filter(([, texts]) => texts >= how.fewest).map(([gram]) => gram);
  known.sort();
  const places = new Map(known.map((gram, at) => [gram, at]));
  const rarity = known.map((gram) => Math.log(utterances.length / (count.get(gram) ?? 1)));
  const examples = utterances.map((utterance, at): Example => {
    const vector = gramVector(grams[at] ?? new Map(), (gram) => rarity[places.get(gram) ?? -1]);
    return {
      labels: utterance.labels.map((label) => labels.indexOf(label)),
      grams: [...vector].map(([gram, value]) => [places.get(gram) ?? 0, value]),
    };
  });
  const weights = weightsFrom(examples, labels.length, known.length, how);
  const strengths = weights.map(
    (weight, at) => Math.abs(weight) * (rarity[Math.floor(at / labels.length)] ?? 0),
  );
  const least = threshold(strengths, how.kept);
  const most = MOST_WEIGHT_STEPS * WEIGHT_STEP;
  const kept = known.flatMap((gram, place): [string, GramWeights][] => {
    const row = place * labels.length;
    const pairs = labels.flatMap((_, label): [number, number][] => {
      const weight = weights[row + label] ?? 0;
      const strong = (strengths[row + label] ?? 0) >= least && Math.abs(weight) >= WEIGHT_STEP / 2;
      return strong ? [[label, Math.max(-most, Math.min(most, weight))]] : [];
    });
    return pairs.length > 0 ? [[gram, { rarity: rarity[place] ?? 0, weights: pairs }]] : [];
  });
  return { labels, grams: new Map(kept), concepts, danger };
}
