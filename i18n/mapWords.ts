/** The same words with every string changed, at every depth. */
export function mapWords<Words>(words: Words, change: (text: string) => string): Words {
  if (typeof words === 'string') return change(words) as Words & string;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [key, mapWords(value, change)]),
  ) as Words;
}
