import { randomFrom } from './random';

/** A text to learn from: its labels and its grams, by place, with values whose squares sum to 1. */
export type Example = { labels: readonly number[]; places: Int32Array; values: Float32Array };

/** How the weights are found; all of it was found by measuring on texts of another hand. */
export type Fitting = {
  /** How often every text is looked at. */
  epochs: number;
  /** The length of the first steps. */
  rate: number;
  /** How many of 100 grams are left out at random each time, so that none is relied on alone. */
  leftOut: number;
  /** By how much every weight times the rarity of its gram shrinks after an epoch; what is weak becomes 0. */
  shrink: number;
};

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

/** An example with some of its grams left out. */
function thinned({ labels, places, values }: Example, isKept: () => boolean): Example {
  const kept = Array.from(places.keys()).filter(isKept);
  const some = Float32Array.from(kept, (at) => values[at] ?? 0);
  const length = Math.sqrt(some.reduce((sum, value) => sum + value * value, 0)) || 1;
  for (let at = 0; at < some.length; at += 1) some[at] = (some[at] ?? 0) / length;
  return { labels, places: Int32Array.from(kept, (at) => places[at] ?? 0), values: some };
}

/** One step of descent for one example; `scores` is room to work in. */
function learn(weights: Float32Array, scores: Float32Array, each: Example, rate: number): void {
  const { labels, places, values } = each;
  const count = scores.length;
  scores.fill(0);
  for (let at = 0; at < places.length; at += 1) {
    const row = (places[at] ?? 0) * count;
    const value = values[at] ?? 0;
    for (let k = 0; k < count; k += 1) {
      scores[k] = (scores[k] ?? 0) + (weights[row + k] ?? 0) * value;
    }
  }
  toShares(scores);
  for (const label of labels) scores[label] = (scores[label] ?? 0) - 1 / labels.length;
  for (let at = 0; at < places.length; at += 1) {
    const row = (places[at] ?? 0) * count;
    const step = rate * (values[at] ?? 0);
    for (let k = 0; k < count; k += 1) {
      weights[row + k] = (weights[row + k] ?? 0) - step * (scores[k] ?? 0);
    }
  }
}

/** Moves every weight towards 0, those of rare grams less. */
function shrinkAll(weights: Float32Array, rarities: readonly number[], by: number): void {
  const count = weights.length / rarities.length;
  for (const [place, rarity] of rarities.entries()) {
    const most = by / rarity;
    for (let at = place * count; at < (place + 1) * count; at += 1) {
      const weight = weights[at] ?? 0;
      weights[at] = Math.sign(weight) * Math.max(0, Math.abs(weight) - most);
    }
  }
}

/**
 * Softmax regression by stochastic gradient descent: the weight of each gram (a row) for each of
 * `labels` labels. Always the same for the same examples.
 */
export function regress(
  examples: readonly Example[],
  rarities: readonly number[],
  labels: number,
  { epochs, rate, leftOut, shrink }: Fitting,
): Float32Array {
  const weights = new Float32Array(rarities.length * labels);
  const scores = new Float32Array(labels);
  const { below } = randomFrom(7);
  const shuffled = [...examples];
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let last = shuffled.length - 1; last > 0; last -= 1) {
      const other = below(last + 1);
      const [a, b] = [shuffled[last], shuffled[other]];
      if (a && b) [shuffled[last], shuffled[other]] = [b, a];
    }
    const step = rate * (1 - epoch / epochs);
    for (const each of shuffled) {
      learn(
        weights,
        scores,
        thinned(each, () => below(100) >= leftOut),
        step,
      );
    }
    if (epoch < epochs - 1) shrinkAll(weights, rarities, shrink);
  }
  return weights;
}
