import type { Locale } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';

/** All words of the box. */
export type OwnWordsWords = Messages['ownWords'];

/** The words that the server writes into the page. */
type Written = 'title' | 'label' | 'hint' | 'privacy' | 'search' | 'clear';

/** The words of the answer, which the island shows. */
export type AnswerWords = Omit<OwnWordsWords, Written>;

/** Gives folded words back as they were typed (domain/asTyped.ts). */
export type TypedWords = (words: readonly string[]) => string[];

/** What the page hands to the island. */
export type OwnWordsProps = { locale: Locale; words: AnswerWords };

/** The words of the answer alone. */
export function answerWords(all: OwnWordsWords): AnswerWords {
  const { title, label, hint, privacy, search, clear, ...words } = all;
  return words;
}
