import { type Locale, localeEntry, readsSource, sourceLocale } from '@/i18n/locales';
import type { QuizWords } from '../quiz/guidanceFile';
import type { PaperFile, SheetWords } from './paperFile';

/** One of the two languages that stand beside each other on a sheet. */
export type Side = {
  locale: Locale;
  words: SheetWords;
  /** Whether its texts show readings; names show them wherever the reader's language is another. */
  readings: 'on' | 'off';
  nameReadings: 'on' | 'off';
};

/** Whether a language stands beside the reader's own for those at the desk. */
export function isForDesk({ locale }: Side, sides: readonly Side[]): boolean {
  return sides.length > 1 && locale === sourceLocale;
}

/** The languages of a sheet, Japanese first; one alone where the reader's is Japanese. */
export function sidesOf(file: PaperFile, own: QuizWords, locale: Locale): readonly Side[] {
  const readings = localeEntry(locale).ruby ? 'on' : 'off';
  const reader: Side = {
    locale,
    words: { ...own, ...file.own },
    readings,
    nameReadings: readings,
  };
  if (!file.japanese) return [reader];
  const nameReadings = readsSource(locale) ? 'off' : 'on';
  return [{ locale: sourceLocale, words: file.japanese, readings: 'off', nameReadings }, reader];
}
