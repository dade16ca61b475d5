import entries from '../messages/furigana.json' with { type: 'json' };
import { mapWords } from './mapWords';
import { plain } from './ruby';

/** A word with its reading, and what it looks like without. */
type Entry = { word: string; marked: string };

/** Words by their first sign, the longest first. */
const lexicon = new Map<string, Entry[]>();
for (const marked of entries) {
  const word = plain(marked);
  const first = word[0] ?? '';
  lexicon.set(first, [...(lexicon.get(first) ?? []), { word, marked }]);
}
for (const words of lexicon.values()) words.sort((a, b) => b.word.length - a.word.length);

const authored = /｜[^｜《》]+《[^｜《》]+》/y;

/**
 * A Japanese text with readings, `｜漢字《かんじ》`, from the words of `messages/furigana.json`; the
 * longest word that fits wins, so that a longer entry can settle how a short one is read. Readings
 * that stand in the text already are kept.
 */
export function withReadings(text: string): string {
  let marked = '';
  let at = 0;
  while (at < text.length) {
    authored.lastIndex = at;
    const kept = authored.exec(text)?.[0];
    const found = lexicon.get(text[at] ?? '')?.find(({ word }) => text.startsWith(word, at));
    const next = kept ?? found?.marked ?? text[at] ?? '';
    marked += next;
    at += kept?.length ?? found?.word.length ?? 1;
  }
  return marked;
}

/** The same words with readings, at every depth. */
export const withReadingsIn = <Words>(words: Words): Words => mapWords(words, withReadings);
