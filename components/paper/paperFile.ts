import type { Locale } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';
import type { Words } from '../words';

/** The words of a printed sheet, in one locale. */
export type SheetWords = Words & Pick<Messages, 'quiz' | 'troubles' | 'paper' | 'talk'>;

/** What printing fetches, the same for everybody: `/<locale>/paper.json`. */
export type PaperFile = {
  own: Pick<Messages, 'paper' | 'talk'>;
  /** What stands beside the reader's language; nothing where that is Japanese itself. */
  japanese: SheetWords | null;
};

/** Where the file of a locale lies. */
export function paperAddress(locale: Locale): string {
  return `/${locale}/paper.json`;
}
