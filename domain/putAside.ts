import { eastAsian } from './eastAsian';
import { fold } from './fold';
import type { PutAsideWords } from './putAsideWords';

const sentenceEnds = /[。．.!?！？\n]+/u;
const clauseEnds = /[、，,;；…]+/u;

/** Where in folded text these words end for the last time; words of Latin letters stand whole. */
function lastEnd(folded: string, words: readonly string[]): number {
  return words.reduce((last, each) => {
    const at = eastAsian.test(each)
      ? folded.lastIndexOf(each)
      : ` ${folded} `.lastIndexOf(` ${each} `);
    return at < 0 ? last : Math.max(last, at + each.length);
  }, 0);
}

/** Folded text cut before each of these words. */
function cutBefore(folded: string, turns: readonly string[]): string[] {
  const clauses: string[][] = [[]];
  for (const word of folded.split(' ')) {
    if (turns.includes(word)) clauses.push([]);
    clauses.at(-1)?.push(word);
  }
  return clauses.map((words) => words.join(' '));
}

/**
 * What is left of a text, folded, without what the person says it is not about ("お金じゃなくて、
 * さみしい"); `undefined` when nothing is put aside, or nothing is left.
 */
export function besidePutAside(words: PutAsideWords, text: string): string | undefined {
  let aside = false;
  const isAside = (clause: string) =>
    words.opens.some((each) => `${clause} `.startsWith(`${each} `));
  const left = text.split(sentenceEnds).flatMap((sentence) => {
    const clauses = sentence.split(clauseEnds).map(fold);
    const closed = clauses.map((clause) => lastEnd(clause, words.closes));
    const from = closed.findLastIndex((end) => end > 0);
    if (from >= 0) aside = true;
    return clauses
      .slice(Math.max(from, 0))
      .map((clause, at) => (at === 0 && from >= 0 ? clause.slice(closed[from]).trim() : clause))
      .flatMap((clause) => cutBefore(clause, words.turns))
      .filter((clause) => {
        const kept = !isAside(clause);
        if (!kept) aside = true;
        return kept && clause !== '';
      });
  });
  return aside && left.length > 0 ? left.join(', ') : undefined;
}
