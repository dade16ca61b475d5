import { type Locale, localeIds } from '@/i18n/locales';
import type { AllWords } from './check';
import { aim, measureEasy } from './easyMeasures';
import { leavesIn, translated } from './pairs';
import { columns } from './report';
import { standings } from './staleness';

const share = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

const states = ['native-reader', 'second-reading', 'machine-written', 'stale', 'missing'] as const;

/** Strings by locale and by how far they have been read. */
export function readingTable(words: AllWords): string {
  const row = (locale: Locale) => {
    const of = standings(words, locale);
    const count = (state: string) => of.filter((each) => each.state === state).length;
    return [locale, leavesIn(words, locale).length, ...states.map(count)];
  };
  return columns([['locale', 'strings', ...states], ...translated.map(row)]);
}

/** How easy the easy Japanese is, in one line each. */
export function easyLines(words: AllWords): string[] {
  return localeIds
    .filter((id) => id === 'ja-easy')
    .flatMap((id) => {
      const { sentences, overAim, words: all, basic } = measureEasy(leavesIn(words, id));
      return [
        `${id}: ${overAim} of ${sentences} sentences over ${aim} signs (${share(overAim, sentences)}), none over 60`,
        `${id}: ${basic} of ${all} words with readings are written in basic kanji, N5 and N4 (${share(basic, all)})`,
      ];
    });
}
