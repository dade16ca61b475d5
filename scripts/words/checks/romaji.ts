import { withReadings } from '@/i18n/furigana';
import { sourceLocale } from '@/i18n/locales';
import type { AllWords, Check, Finding } from '../check';
import { leavesIn, textsIn } from '../pairs';
import { isSpokenAs, isSpokenIn } from '../romaji';
import { romajiInBrackets } from '../romajiWords';
import { termLocales } from '../termsIn';

/** Where each sentence that the data have in romaji stands among the words. */
function spoken({ catalogue }: AllWords): [key: string, romaji: string][] {
  return [
    ...catalogue.windows.map(({ id, sayRomaji }) => [`windows.${id}.say`, sayRomaji] as const),
    ...catalogue.programmes.map(
      ({ id, sayRomaji }) => [`programmeGuidance.${id}.say`, sayRomaji] as const,
    ),
    ...catalogue.fields.map(({ id, romaji }) => [`troubles.fields.${id}`, romaji] as const),
    ['result.answer.noCallback', catalogue.noCallbackRomaji] as const,
  ].flatMap(([key, romaji]): [string, string][] => (romaji === undefined ? [] : [[key, romaji]]));
}

function inTheData(words: AllWords): Finding[] {
  const [japanese, easy] = [textsIn(words, 'ja'), textsIn(words, 'ja-easy')];
  return spoken(words).flatMap(([key, romaji]) => {
    const source = japanese.get(key);
    if (source === undefined) return [];
    const marked = withReadings(source);
    const right = isSpokenAs(marked, romaji) || isSpokenAs(easy.get(key) ?? '', romaji);
    return right ? [] : [{ locale: sourceLocale, key, found: romaji, expected: marked }];
  });
}

/** Official names stand in the data, not among the words. */
function ofNames({ catalogue }: AllWords): Finding[] {
  const named = [...catalogue.windows, ...catalogue.programmes];
  return named.flatMap(({ id, name, nameRomaji }) => {
    const marked = withReadings(name);
    const key = `${id}.nameRomaji`;
    const finding = { locale: sourceLocale, key, found: nameRomaji, expected: marked };
    return isSpokenAs(marked, nameRomaji) ? [] : [finding];
  });
}

/** What stands between commas, as one name each. */
const names = (brackets: string) => brackets.slice(1, -1).split(/\s*[,;/]\s*|(?<=-iin) (?:e|at) /);

function inBrackets(words: AllWords): Finding[] {
  const [japanese, easy] = [textsIn(words, 'ja'), textsIn(words, 'ja-easy')];
  const known = new Set([
    ...words.glossary.map(({ romaji }) => romaji.toLowerCase()),
    ...spoken(words).map(([, romaji]) => romaji.toLowerCase()),
  ]);
  const everything = () => [...easy.values()].join('、');
  const isKnown = (name: string) => [...known].some((each) => each.includes(name.toLowerCase()));
  return termLocales.flatMap((locale) =>
    leavesIn(words, locale).flatMap(({ key, text }) => {
      const found = (text.match(romajiInBrackets) ?? []).flatMap(names);
      if (found.length === 0) return [];
      const marked = [withReadings(japanese.get(key) ?? ''), easy.get(key) ?? ''];
      // Other words in brackets may look like romaji; a slip is near what stands in the Japanese.
      const isSlip = (name: string) =>
        name.length >= 5 &&
        !/\bsa\b/.test(name) &&
        !isKnown(name) &&
        !marked.some((each) => isSpokenIn(each, name)) &&
        marked.some((each) => isSpokenIn(each, name, name.length < 9 ? 1 : 2)) &&
        !isSpokenIn(everything(), name);
      return found
        .filter(isSlip)
        .map((name) => ({ locale, key, found: `(${name})`, expected: marked[0] ?? '' }));
    }),
  );
}

export const romaji: Check = {
  name: 'romaji',
  proves: 'Romaji, in the data and in brackets, is how the Japanese is spoken.',
  find: (words) => [...inTheData(words), ...ofNames(words), ...inBrackets(words)],
};
