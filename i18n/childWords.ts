import { kana } from './ruby';

/** The same words with readings in place of kanji, at every depth. */
export function inKana<Words>(words: Words): Words {
  if (typeof words === 'string') return kana(words) as Words & string;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [key, inKana(value)]),
  ) as Words;
}
