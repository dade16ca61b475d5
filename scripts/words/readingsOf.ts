import { withReadings } from '@/i18n/furigana';
import { kana } from '@/i18n/ruby';
import { homographs, rareReadings } from './homographs';
import type { Leaf } from './messageSets';

const authored = /｜([^｜《》]+)《([^｜《》]+)》/g;

/** A word with a reading, where it stands. */
export type Read = { key: string; base: string; reading: string };

/** Every word that carries a reading. */
export function readsOf(leaves: readonly Leaf[]): Read[] {
  return leaves.flatMap(({ key, text }) =>
    [...text.matchAll(authored)].map(([, base = '', reading = '']) => ({ key, base, reading })),
  );
}

/**
 * How the dictionary reads a word. What it puts together from parts may well be wrong, so that it
 * speaks for a reading, never against one.
 */
function inDictionary(base: string): { whole: string[]; parts: string[] } {
  const marked = withReadings(base);
  const reading = kana(marked);
  if (/[\p{Script=Han}0-9]/u.test(reading)) return { whole: [], parts: [] };
  return marked.lastIndexOf('｜') === 0 && marked.endsWith('》')
    ? { whole: [reading], parts: [] }
    : { whole: [], parts: [reading] };
}

/** Once may be a slip. */
const usual = 2;

/** Words with a reading that neither the dictionary nor any other text gives them. */
export function oddReadings(leaves: readonly Leaf[]): (Read & { known: string[] })[] {
  const reads = readsOf(leaves);
  const counts = new Map<string, Map<string, number>>();
  for (const { base, reading } of reads) {
    const own = counts.get(base) ?? new Map<string, number>();
    counts.set(base, own.set(reading, (own.get(reading) ?? 0) + 1));
  }
  return reads.flatMap((read) => {
    const own = counts.get(read.base) ?? new Map<string, number>();
    const frequent = [...own].filter(([, count]) => count >= usual).map(([reading]) => reading);
    const { whole, parts } = inDictionary(read.base);
    const known = [...new Set([...frequent, ...whole])];
    const right = [...known, ...parts, ...(rareReadings[read.base] ?? [])];
    return known.length === 0 || right.includes(read.reading) ? [] : [{ ...read, known }];
  });
}

/** Words whose neighbours rule their reading out: `持って ｜行《おこな》って`. */
export function misreadHomographs(
  leaves: readonly Leaf[],
): { key: string; found: string; right: string }[] {
  return leaves.flatMap(({ key, text }) => {
    const tight = text.replace(/\s/g, '');
    return homographs.flatMap(({ wrong, right }) => {
      const found = wrong.exec(tight)?.[0];
      return found === undefined ? [] : [{ key, found, right }];
    });
  });
}
