import type { DangerWords } from './dangerWords';
import { eastAsian } from './eastAsian';
import { fold } from './fold';

type Pattern = { danger: string; says: RegExp; unless: RegExp | undefined };

/** Compiled words, to be looked for in many texts. */
export type DangerPatterns = readonly Pattern[];

const GAP_WORDS = '(?: [^ ]+){0,4}? ';
const GAP_SIGNS = '.{0,10}?';

/** One phrase as a pattern over folded text that begins and ends with a space. */
function patternOf(phrase: string): string {
  const parts = phrase.split('…').map((part) => part.trim());
  const loose = parts.map((part) => {
    if (eastAsian.test(part)) return fold(part).replaceAll(' ', '\\s?');
    const words = part.split(/\s+/).map((word) => {
      const open = word.endsWith('*');
      return `${fold(word)}${open ? '[^ ]*' : ''}`;
    });
    return words.filter(Boolean).join(' ');
  });
  const gap = parts.some((part) => eastAsian.test(part)) ? GAP_SIGNS : GAP_WORDS;
  const joined = loose.join(gap);
  // The space before belongs to the match: looking back is too new for some phones.
  return eastAsian.test(phrase) ? joined : ` ${joined}(?= )`;
}

const oneOf = (phrases: readonly string[]) => new RegExp(phrases.map(patternOf).join('|'), 'gu');

/** Prepares the words of `data/danger.yaml`. */
export function dangerPatterns(words: DangerWords): DangerPatterns {
  return words.map(({ danger, says, unless }) => ({
    danger,
    says: oneOf(says),
    unless: unless.length > 0 ? oneOf(unless) : undefined,
  }));
}

type Place = { from: number; to: number };

const placesOf = (pattern: RegExp, text: string): Place[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));

/** The dangers that a text names in so many words, each with the words. */
export function namedDangers(
  patterns: DangerPatterns,
  text: string,
): { danger: string; words: string }[] {
  const folded = ` ${fold(text)} `;
  return patterns.flatMap(({ danger, says, unless }) => {
    const harmless = unless ? placesOf(unless, folded) : [];
    const meant = placesOf(says, folded).find(
      (place) => !harmless.some(({ from, to }) => from < place.to && place.from < to),
    );
    return meant ? [{ danger, words: folded.slice(meant.from, meant.to).trim() }] : [];
  });
}
