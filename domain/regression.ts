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
  /** How often all of it is done, each time in another order; the weights are their means. */
  times: number;
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

/** Room for one example with some of its grams left out: the first `count` of each are used. */
type Room = { places: Int32Array; values: Float32Array; scores: Float32Array; count: number };

function roomFor(examples: readonly Example[], labels: number): Room {
  const longest = examples.reduce((most, { places }) => Math.max(most, places.length), 0);
  return {
    places: new Int32Array(longest),
    values: new Float32Array(longest),
    scores: new Float32Array(labels),
    count: 0,
  };
}

/** Lays an example into the room, thinned; what is left has a length of 1 again. */
function lay(room: Room, { places, values }: Example, isKept: () => boolean): void {
  let count = 0;
  let squares = 0;
  for (let at = 0; at < places.length; at += 1) {
    if (!isKept()) continue;
    const value = values[at] ?? 0;
    room.places[count] = places[at] ?? 0;
    room.values[count] = value;
    squares += value * value;
    count += 1;
  }
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < count; at += 1) room.values[at] = (room.values[at] ?? 0) / length;
  room.count = count;
}

/** One step of descent for the example that lies in the room. */
function learn(weights: Float32Array, room: Room, labels: readonly number[], rate: number): void {
  const { places, values, scores, count } = room;
  const { length } = scores;
  scores.fill(0);
  for (let at = 0; at < count; at += 1) {
    const row = (places[at] ?? 0) * length;
    const value = values[at] ?? 0;
    for (let k = 0; k < length; k += 1) {
      scores[k] = (scores[k] ?? 0) + (weights[row + k] ?? 0) * value;
    }
  }
  toShares(scores);
  for (const label of labels) scores[label] = (scores[label] ?? 0) - 1 / labels.length;
  for (let at = 0; at < count; at += 1) {
    const row = (places[at] ?? 0) * length;
    const step = rate * (values[at] ?? 0);
    for (let k = 0; k < length; k += 1) {
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

/** One fitting, in the order that a seed gives. */
function fitOnce(
  examples: readonly Example[],
  rarities: readonly number[],
  labels: number,
  { epochs, rate, leftOut, shrink }: Fitting,
  seed: number,
): Float32Array {
  const weights = new Float32Array(rarities.length * labels);
  const room = roomFor(examples, labels);
  const { below } = randomFrom(seed);
  const shuffled = [...examples];
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let last = shuffled.length - 1; last > 0; last -= 1) {
      const other = below(last + 1);
      const [a, b] = [shuffled[last], shuffled[other]];
      if (a && b) [shuffled[last], shuffled[other]] = [b, a];
    }
    const step = rate * (1 - epoch / epochs);
    for (const each of shuffled) {
      lay(room, each, () => below(100) >= leftOut);
      learn(weights, room, each.labels, step);
    }
    if (epoch < epochs - 1) shrinkAll(weights, rarities, shrink);
  }
  return weights;
}

/** The first of the seeds; any would do. */
const SEED = 7;

/**
 * Softmax regression by stochastic gradient descent: the weight of each gram (a row) for each of
 * `labels` labels. Always the same for the same examples. One fitting alone depends on its order:
 * a few texts more or less turned a danger on or off; the mean of several is steadier.
 */
export function regress(
  examples: readonly Example[],
  rarities: readonly number[],
  labels: number,
  how: Fitting,
): Float32Array {
  const means = new Float32Array(rarities.length * labels);
  for (let time = 0; time < how.times; time += 1) {
    const weights = fitOnce(examples, rarities, labels, how, SEED + time);
    for (let at = 0; at < means.length; at += 1) {
      means[at] = (means[at] ?? 0) + (weights[at] ?? 0) / how.times;
    }
  }
  return means;
}
