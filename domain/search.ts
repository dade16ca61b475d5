import Fuse from 'fuse.js';
import { eastAsian } from './eastAsian';
import { fold } from './fold';

/** Something that can be found by one of its names. */
export type Nameable = { kind: 'programme' | 'window'; id: string; names: readonly string[] };

type Entry = { item: Nameable; names: readonly string[] };

/** Shorter texts stand inside too many names. In signs. */
const SHORTEST = { eastAsian: 2, other: 4 };
/** Nobody types a longer name by hand; a longer text is a trouble that is told. */
const LONGEST = 60;
/** How many are found at most. */
const MOST = 5;

const isEnough = (text: string) =>
  text.length >= (eastAsian.test(text) ? SHORTEST.eastAsian : SHORTEST.other);

/**
 * A search by names, for texts in any writing: first what a text names in full, or begins to name,
 * then, with fuse.js, what it may have misspelled. Nothing for a text too short or too long.
 */
export function nameSearch(items: readonly Nameable[]): (text: string) => Nameable[] {
  const entries = items.map((item): Entry => ({ item, names: item.names.map(fold) }));
  const fuzzy = new Fuse(entries, {
    keys: ['names'],
    threshold: 0.25,
    ignoreLocation: true,
    minMatchCharLength: 3,
  });
  return (text) => {
    const folded = fold(text);
    if (!isEnough(folded)) return [];
    const named = entries.filter(({ names }) =>
      names.some((name) => isEnough(name) && (folded.includes(name) || name.includes(folded))),
    );
    const near = named.length > 0 || folded.length > LONGEST ? [] : fuzzy.search(folded);
    const found = [...named, ...near.map(({ item }) => item)];
    return found.slice(0, MOST).map(({ item }) => item);
  };
}
