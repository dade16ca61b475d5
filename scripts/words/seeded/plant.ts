import type { Random } from '@/domain/random';
import { type Locale, localeIds } from '@/i18n/locales';
import type { AllWords } from '../check';
import { leavesIn, textsIn, translated } from '../pairs';

/** A fault put into the words: another text, none, or other romaji in the data. */
export type Plant = { locale: Locale; key: string; text?: string; romaji?: string };

/** A kind of fault, and how a careless hand makes one somewhere. */
export type PlantClass = {
  name: string;
  /** A machine must find all of them: nothing has to be understood. */
  mechanical: boolean;
  /** A fault at a random place that is still free; nothing where chance found none. */
  plant(words: AllWords, random: Random): Plant | undefined;
};

/** The languages in Latin script. */
export const latin = ['en', 'pt', 'vi', 'fil'] as const;
export type Latin = (typeof latin)[number];

/** A string of a translation, by chance. */
export function anyString(
  words: AllWords,
  random: Random,
  locales: readonly Locale[] = translated,
): { locale: Locale; key: string; text: string; source: string } | undefined {
  const locale = random.pick(locales);
  const leaf = locale && random.pick(leavesIn(words, locale));
  const source = leaf && textsIn(words, 'ja').get(leaf.key);
  // While a namespace is being translated, a string may not stand in all locales yet.
  const everywhere = leaf && localeIds.every((id) => textsIn(words, id).has(leaf.key));
  return locale && leaf && source !== undefined && everywhere
    ? { locale, source, ...leaf }
    : undefined;
}

/** A plant that puts another text in the place of a random one, where `change` finds a way. */
export function changing(
  name: string,
  change: (text: string, locale: Locale, random: Random, source: string) => string | undefined,
  {
    mechanical = false,
    locales = translated,
  }: { mechanical?: boolean; locales?: readonly Locale[] } = {},
): PlantClass {
  return {
    name,
    mechanical,
    plant: (words, random) => {
      const found = anyString(words, random, locales);
      const text = found && change(found.text, found.locale, random, found.source);
      return found && text !== undefined && text !== found.text
        ? { locale: found.locale, key: found.key, text }
        : undefined;
    },
  };
}

/** One of the places where a pattern stands in a text, replaced. */
export function replaceOne(
  text: string,
  pattern: RegExp,
  random: Random,
  by: (found: string) => string,
): string | undefined {
  const match = random.pick([...text.matchAll(pattern)]);
  if (!match) return undefined;
  const [found] = match;
  return text.slice(0, match.index) + by(found) + text.slice(match.index + found.length);
}
