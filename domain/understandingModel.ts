import type { ConceptWords } from './concepts';
import type { DangerWords } from './dangerWords';
import type { PutAsideWords } from './putAsideWords';

/** What a gram says: how rare it is, and for which labels it speaks (or against). */
export type GramWeights = { rarity: number; weights: readonly [label: number, weight: number][] };

/** A linear classifier over grams: from a text to what it is about. */
export type UnderstandingModel = {
  labels: readonly string[];
  grams: ReadonlyMap<string, GramWeights>;
  /** Every weight times the rarity of its gram is a whole number of these. */
  step: number;
  /** Words for the same thing in every language. */
  concepts: ConceptWords;
  /** Words that settle a danger, whatever the weights say. */
  danger: DangerWords;
  /** Words that put something aside. */
  putAside: PutAsideWords;
};

/**
 * The model as it is sent, in columns, which compress best: things of a kind stand together, one
 * sign a number.
 */
export type ModelFile = Omit<UnderstandingModel, 'grams'> & {
  /** Grams in order, one a line: how much each shares with the one before, and its own rest. */
  grams: string;
  /** How rare each gram is, in steps. */
  rarities: string;
  /** For how many labels each gram speaks. */
  counts: string;
  /** The labels it speaks for, each as the distance from the one before. */
  gaps: string;
  /** Its weights times its rarity, in steps. */
  weights: string;
};

const BASE = 0x23;
const WEIGHT_ZERO = 0x60;
/** Steps in which rarity is kept. */
export const RARITY_STEP = 1;
/** Weights are kept within this many steps to both sides. */
export const MOST_WEIGHT_STEPS = 30;

const sign = (number: number) => String.fromCharCode(BASE + number);
const numberOf = (signs: string, at: number) => signs.charCodeAt(at) - BASE;

/** Writes a model whose rarities and weights are whole steps; others are rounded. */
export function writeModel({ grams, ...rest }: UnderstandingModel): ModelFile {
  const file = { grams: '', rarities: '', counts: '', gaps: '', weights: '' };
  let before = '';
  const names = [...grams.keys()].sort().map((gram) => {
    const { rarity, weights } = grams.get(gram) ?? { rarity: 0, weights: [] };
    let shared = 0;
    while (shared < gram.length && gram[shared] === before[shared]) shared += 1;
    before = gram;
    file.rarities += sign(Math.round(rarity / RARITY_STEP));
    file.counts += sign(weights.length);
    let last = -1;
    for (const [label, weight] of weights) {
      file.gaps += sign(label - last - 1);
      file.weights += String.fromCharCode(WEIGHT_ZERO + Math.round((weight * rarity) / rest.step));
      last = label;
    }
    return `${sign(shared)}${gram.slice(shared)}`;
  });
  return { ...rest, ...file, grams: names.join('\n') };
}

/** Reads a model that `writeModel` wrote. */
export function readModel(file: ModelFile): UnderstandingModel {
  const grams = new Map<string, GramWeights>();
  let gram = '';
  let pair = 0;
  const lines = file.grams === '' ? [] : file.grams.split('\n');
  for (const [at, line] of lines.entries()) {
    gram = gram.slice(0, numberOf(line, 0)) + line.slice(1);
    const rarity = numberOf(file.rarities, at) * RARITY_STEP;
    const weights: [number, number][] = [];
    let label = -1;
    for (let left = numberOf(file.counts, at); left > 0; left -= 1) {
      label += 1 + numberOf(file.gaps, pair);
      const steps = file.weights.charCodeAt(pair) - WEIGHT_ZERO;
      weights.push([label, (steps * file.step) / rarity]);
      pair += 1;
    }
    grams.set(gram, { rarity, weights });
  }
  const { labels, step, concepts, danger, putAside } = file;
  return { labels, grams, step, concepts, danger, putAside };
}
