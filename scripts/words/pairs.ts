import { type Locale, localeIds, sourceLocale } from '@/i18n/locales';
import type { AllWords, Finding } from './check';
import type { Leaf } from './messageSets';

const maps = new WeakMap<readonly Leaf[], ReadonlyMap<string, string>>();

/** The strings of a locale. */
export const leavesIn = (words: AllWords, locale: Locale): readonly Leaf[] =>
  words.sets.get(locale) ?? [];

/** The strings of a locale by their keys. */
export function textsIn(words: AllWords, locale: Locale): ReadonlyMap<string, string> {
  const leaves = leavesIn(words, locale);
  const known = maps.get(leaves);
  if (known) return known;
  const texts = new Map(leaves.map(({ key, text }) => [key, text]));
  maps.set(leaves, texts);
  return texts;
}

/** The locales that are translated from the source locale. */
export const translated: readonly Locale[] = localeIds.filter((id) => id !== sourceLocale);

/** A string beside the Japanese it was made from. */
export type Pair = Leaf & { locale: Locale; source: string };

/** Every string of every translation that has a source, beside it. */
export function pairs(words: AllWords, locales: readonly Locale[] = translated): Pair[] {
  const sources = textsIn(words, sourceLocale);
  return locales.flatMap((locale) =>
    leavesIn(words, locale).flatMap(({ key, text }) => {
      const source = sources.get(key);
      return source === undefined ? [] : [{ locale, key, text, source }];
    }),
  );
}

/** Findings out of lines that begin with a key: `site.name: "A", not "B"`. */
export function fromLines(locale: Locale, expected: string, lines: string[]): Finding[] {
  return lines.map((line) => {
    const end = line.search(/[:\s]/);
    const cut = end < 0 ? line.length : end;
    return {
      locale,
      key: line.slice(0, cut),
      found: line.slice(cut).replace(/^:?\s*/, '') || 'this string',
      expected,
    };
  });
}

/** The findings of a test of single locales. */
export function inEach(
  words: AllWords,
  locales: readonly Locale[],
  expected: string,
  lines: (leaves: readonly Leaf[], locale: Locale) => string[],
): Finding[] {
  return locales.flatMap((locale) =>
    fromLines(locale, expected, lines(leavesIn(words, locale), locale)),
  );
}

/** A string in every locale that has it. */
export function inAllLocales(words: AllWords, key: string): ReadonlyMap<Locale, string> {
  return new Map(
    localeIds.flatMap((id): [Locale, string][] => {
      const text = textsIn(words, id).get(key);
      return text === undefined ? [] : [[id, text]];
    }),
  );
}
