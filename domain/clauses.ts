import { classify, type LabelShare } from './classify';
import { eastAsian } from './eastAsian';
import type { UnderstandingModel } from './understandingModel';

const ends = /[。．.!?！？\n、，,;；…]+/u;

/** Shorter ones, such as "well", say nothing of their own. In characters. */
const SHORTEST = { eastAsian: 5, latin: 12 };

/** How much the clauses count together beside the text as a whole; found on the development cases. */
const CLAUSES = 1 / 3;

/** The clauses of a text that are long enough to say something. */
export function clausesOf(text: string): string[] {
  return text
    .split(ends)
    .map((clause) => clause.trim())
    .filter((clause) => {
      return clause.length >= (eastAsian.test(clause) ? SHORTEST.eastAsian : SHORTEST.latin);
    });
}

/**
 * What a text is about, as a whole and clause by clause: who tells at length names several things,
 * and together they blur. A clause that is surely about something counts for more than the others.
 */
export function classifyClauses(model: UnderstandingModel, text: string): LabelShare[] {
  const whole = classify(model, text);
  const clauses = clausesOf(text).map((clause) => classify(model, clause));
  if (clauses.length < 2) return whole;
  const weights = clauses.map((shares) => shares.find(({ label }) => label !== 'none')?.share ?? 0);
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const said = new Map<string, number>();
  for (const [at, shares] of clauses.entries()) {
    const weight = (weights[at] ?? 0) / all;
    for (const { label, share } of shares) said.set(label, (said.get(label) ?? 0) + weight * share);
  }
  return whole
    .map(({ label, share }) => ({
      label,
      share: (1 - CLAUSES) * share + CLAUSES * (said.get(label) ?? 0),
    }))
    .sort((a, b) => b.share - a.share);
}
