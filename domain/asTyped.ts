import { fold } from './fold';

type Sign = { folded: string; from: number; to: number };

/** The signs of a text as they are compared, each with its place; runs of spaces count once. */
function signsOf(text: string): Sign[] {
  const signs: Sign[] = [];
  let from = 0;
  // Marks belong to the sign before them: half-width kana, and letters typed with loose accents.
  for (const [sign] of text.matchAll(/[^\p{M}\uff9e\uff9f][\p{M}\uff9e\uff9f]*|[\s\S]/gu)) {
    const to = from + sign.length;
    for (const folded of fold(sign) || ' ') {
      if (folded !== ' ' || signs.at(-1)?.folded !== ' ') signs.push({ folded, from, to });
    }
    from = to;
  }
  return signs;
}

/**
 * Gives folded words back as they stand in the text that was typed; those within another word of
 * the same list are left out.
 */
export function asTyped(text: string): (words: readonly string[]) => string[] {
  const signs = signsOf(text);
  const places = signs.flatMap(({ folded }, at) => Array.from({ length: folded.length }, () => at));
  const line = signs.map(({ folded }) => folded).join('');
  const typed = (word: string) => {
    const at = line.indexOf(word);
    const first = signs[places[at] ?? -1];
    const last = signs[places[at + word.length - 1] ?? -1];
    return at < 0 || !first || !last ? word : text.slice(first.from, last.to);
  };
  return (words) => {
    const isWithin = (word: string, other: string) => other !== word && other.includes(word);
    return [...new Set(words)]
      .filter((word) => !words.some((other) => isWithin(word, other)))
      .map(typed);
  };
}
