import { mapWords } from './mapWords';
import { kana } from './ruby';

/** The same words with readings in place of kanji, at every depth. */
export const inKana = <Words>(words: Words): Words => mapWords(words, kana);
