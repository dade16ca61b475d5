import type { ConceptWords } from './concepts';
import type { DangerWords } from './dangerWords';

/** What a gram says: how rare it is, and for which labels it speaks (or against). */
export type GramWeights = { rarity: number; weights: readonly [label: number, weight: number][] };

/** A linear classifier over grams: from a text to what it is about. */
export type UnderstandingModel = {
  labels: readonly string[];
  grams: ReadonlyMap<string, GramWeights>;
  /** Words for the same thing in every language. */
  concepts: ConceptWords;
  /** Words that settle a danger, whatever the weights say. */
  danger: DangerWords;
};

/**
 * The model as it is sent: grams in order, each as one line of what it shares with the line before
 * (one sign), its own rest, a tab, its rarity (one sign), and pairs of signs of label and weight.
 */
export type ModelFile = Pick<UnderstandingModel, 'labels' | 'concepts' | 'danger'> & {
  lines: string;
};

const BASE = 0x23;
const WEIGHT_ZERO = 0x60;
/** Steps in which rarity and weights are kept. */
export const RARITY_STEP = 0.2;
export const WEIGHT_STEP = 0.25;
/** Weights are kept within this many steps to both sides. */
export const MOST_WEIGHT_STEPS = 30;

const sign = (number: number) => String.fromCharCode(BASE + number);
const signOfWeight = (steps: number) => String.fromCharCode(WEIGHT_ZERO + steps);

/** Writes a model; what is not kept in whole steps is rounded. */
export function writeModel({ labels, grams, concepts, danger }: UnderstandingModel): ModelFile {
  let before = '';
  const lines = [...grams.keys()].sort().map((gram) => {
    const { rarity, weights } = grams.get(gram) ?? { rarity: 0, weights: [] };
    let shared = 0;
    while (shared < gram.length && gram[shared] === before[shared]) shared += 1;
    before = gram;
    const pairs = weights.map(
      ([label, weight]) => sign(label) + signOfWeight(Math.round(weight / WEIGHT_STEP)),
    );
    const steps = sign(Math.round(rarity / RARITY_STEP));
    return `${sign(shared)}${gram.slice(shared)}\t${steps}${pairs.join('')}`;
  });
  return { labels, lines: lines.join('\n'), concepts, danger };
}

/** Reads a model that `writeModel` wrote. */
export function readModel({ labels, lines, concepts, danger }: ModelFile): UnderstandingModel {
  const grams = new Map<string, GramWeights>();
  let gram = '';
  for (const line of lines.split('\n')) {
    const tab = line.indexOf('\t');
    gram = gram.slice(0, line.charCodeAt(0) - BASE) + line.slice(1, tab);
    const weights: [number, number][] = [];
    for (let at = tab + 2; at < line.length; at += 2) {
      const steps = line.charCodeAt(at + 1) - WEIGHT_ZERO;
      weights.push([line.charCodeAt(at) - BASE, steps * WEIGHT_STEP]);
    }
    grams.set(gram, { rarity: (line.charCodeAt(tab + 1) - BASE) * RARITY_STEP, weights });
  }
  return { labels, grams, concepts, danger };
}
