import { gramVector } from './classify';
import { conceptIndex } from './concepts';
import { fold } from './fold';
import { gramsOf } from './grams';
import { type Example, type Fitting, regress } from './regression';
import {
  type GramWeights,
  MOST_WEIGHT_STEPS,
  RARITY_STEP,
  type UnderstandingModel,
} from './understandingModel';
import type { Utterance } from './utterance';

/** How the classifier learns. */
export type Training = Fitting & {
  /** Grams in fewer texts than this are not looked at. */
  fewest: number;
  /** How many grams are kept. */
  kept: number;
  /** Steps to which the weights times the rarity of their grams are rounded. */
  step: number;
};

export const training: Training = {
  epochs: 12,
  rate: 4,
  leftOut: 30,
  shrink: 1.5,
  times: 3,
  fewest: 2,
  kept: 16_000,
  step: 22,
};

/** Rare grams say more than their number alone: found by measuring on texts of another hand. */
const RARE = 1.3;

/** In how many texts each gram stands. */
function textsWith(grams: readonly Map<string, number>[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const map of grams) {
    for (const gram of map.keys()) count.set(gram, (count.get(gram) ?? 0) + 1);
  }
  return count;
}

type Lesson = {
  labels: readonly string[];
  utterances: readonly Utterance[];
  grams: readonly Map<string, number>[];
  count: ReadonlyMap<string, number>;
};

const inSteps = (value: number, step: number) => Math.round(value / step) * step;

/** The weights of some grams, a row of labels a gram, and how rare each is. */
function weightsOf(lesson: Lesson, known: readonly string[], how: Fitting) {
  const { labels, utterances, grams, count } = lesson;
  const places = new Map(known.map((gram, at) => [gram, at]));
  const rarities = known.map((gram) => {
    const rarity = Math.log(utterances.length / (count.get(gram) ?? 1)) ** RARE;
    // Weights are kept by their rarity: what stands in nearly all texts is not of none at all.
    return Math.max(RARITY_STEP, inSteps(rarity, RARITY_STEP));
  });
  const examples = utterances.map((utterance, at): Example => {
    const vector = gramVector(grams[at] ?? new Map(), (gram) => rarities[places.get(gram) ?? -1]);
    return {
      labels: utterance.labels.map((label) => labels.indexOf(label)),
      places: Int32Array.from(vector.keys(), (gram) => places.get(gram) ?? 0),
      values: Float32Array.from(vector.values()),
    };
  });
  return { rarities, weights: regress(examples, rarities, labels.length, how) };
}

/** The grams that say most, in order: by their weights, their rarity, and how many texts have them. */
function strongest(lesson: Lesson, known: readonly string[], how: Training): string[] {
  if (known.length <= how.kept) return [...known];
  const { rarities, weights } = weightsOf(lesson, known, {
    ...how,
    shrink: 0,
    times: 1,
    epochs: Math.ceil(how.epochs / 3),
  });
  const { length } = lesson.labels;
  const strengths = known.map((gram, place) => {
    const row = weights.subarray(place * length, (place + 1) * length);
    const squares = row.reduce((sum, weight) => sum + weight * weight, 0);
    return Math.sqrt(squares * (lesson.count.get(gram) ?? 0)) * (rarities[place] ?? 0);
  });
  const least = [...strengths].sort((a, b) => b - a)[how.kept] ?? 0;
  return known.filter((_, at) => (strengths[at] ?? 0) > least);
}

/** A model learned from utterances, small enough to be sent: of few grams, in whole steps. */
export function train(
  utterances: readonly Utterance[],
  { concepts, danger, putAside }: Pick<UnderstandingModel, 'concepts' | 'danger' | 'putAside'>,
  how: Training = training,
): UnderstandingModel {
  const labels = [...new Set(utterances.flatMap((each) => each.labels))].sort();
  const index = conceptIndex(concepts);
  const grams = utterances.map(({ text }) => gramsOf(fold(text), index));
  const count = textsWith(grams);
  const lesson = { labels, utterances, grams, count };
  const frequent = [...count].filter(([, texts]) => texts >= how.fewest).map(([gram]) => gram);
  const known = strongest(lesson, frequent.sort(), how);
  const { rarities, weights } = weightsOf(lesson, known, how);
  const kept = known.flatMap((gram, place): [string, GramWeights][] => {
    const rarity = rarities[place] ?? 0;
    const row = weights.subarray(place * labels.length, (place + 1) * labels.length);
    const steps = Array.from(row, (weight) => Math.round((weight * rarity) / how.step));
    const pairs = steps.flatMap((each, label): [number, number][] => {
      const within = Math.max(-MOST_WEIGHT_STEPS, Math.min(MOST_WEIGHT_STEPS, each));
      return within === 0 ? [] : [[label, (within * how.step) / rarity]];
    });
    return pairs.length > 0 ? [[gram, { rarity, weights: pairs }]] : [];
  });
  return { labels, grams: new Map(kept), step: how.step, concepts, danger, putAside };
}
