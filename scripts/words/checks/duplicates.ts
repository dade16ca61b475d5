import { sourceLocale } from '@/i18n/locales';
import type { Check } from '../check';
import { pairs, translated } from '../pairs';

/** Shorter texts may well say the same although the Japanese differs in a particle. */
const long = { latin: 60, japanese: 30 };

const pairsOf = (text: string) =>
  new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));

/** How much two texts share, from 0 to 1, by their pairs of signs. */
function likeness(one: string, other: string): number {
  const [ours, theirs] = [pairsOf(one), pairsOf(other)];
  const shared = [...ours].filter((each) => theirs.has(each)).length;
  return (2 * shared) / (ours.size + theirs.size);
}

/** Below this the Japanese says something else, not the same in other words. */
const otherWords = 0.6;

export const duplicates: Check = {
  name: 'duplicates',
  proves: 'No long text stands under two keys of a locale while their Japanese differs.',
  of: translated,
  find: (words) =>
    translated.flatMap((locale) => {
      const seen = new Map<string, { key: string; source: string }>();
      const least = locale.startsWith(sourceLocale) ? long.japanese : long.latin;
      return pairs(words, [locale]).flatMap(({ key, text, source }) => {
        if (text.length < least) return [];
        const first = seen.get(text);
        if (!first) seen.set(text, { key, source });
        return first && likeness(first.source, source) < otherWords
          ? [{ locale, key, found: `the text of ${first.key}`, expected: 'a text of its own' }]
          : [];
      });
    }),
};
