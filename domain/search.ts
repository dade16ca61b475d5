import Fuse from 'fuse.js';
import { eastAsian } from './eastAsian';
import { fold } from './fold';

/** Something that can be found by one of its names. */
export type Nameable = {
  kind: 'programme' | 'window' | 'measure';
  id: string;
  names: readonly string[];
};

/** What was found, and whether the text is one of its names and nothing else. */
export type FoundName = Nameable & { inFull: boolean };

/** One name of an item, folded, with the number of its different pairs of signs. */
type Name = { item: Nameable; text: string; pairs: number };

/** Shorter texts stand inside too many names. In signs. */
const SHORTEST = { eastAsian: 2, other: 4 };
/** Nobody types a longer name by hand; a longer text is a trouble that is told. */
const LONGEST = 60;
/** How many are found at most. */
const MOST = 5;
/** A misspelled name still shares this much of the pairs of signs. */
const SHARED = 0.4;
/** As many names are compared sign by sign. */
const COMPARED = 50;

const isEnough = (text: string) =>
  text.length >= (eastAsian.test(text) ? SHORTEST.eastAsian : SHORTEST.other);

/** The different pairs of neighbouring signs in a text. */
function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/** The items of names, each once, in order, for a folded text. */
function itemsOf(names: readonly Name[], folded: string): FoundName[] {
  return [...new Set(names.map(({ item }) => item))].slice(0, MOST).map((item) => {
    return { ...item, inFull: item.names.some((name) => fold(name) === folded) };
  });
}

/**
 * A search by names, for texts in any writing: first what a text names in full, or begins to name,
 * the nearest in length first, then, with fuse.js, what it may have misspelled. Nothing for a text
 * too short or too long. Only names that share pairs of signs with the text are looked at.
 */
export function nameSearch(items: readonly Nameable[]): (text: string) => FoundName[] {
  const names = items.flatMap((item) =>
    [...new Set(item.names.map(fold))].filter(isEnough).map((text): Name => {
      return { item, text, pairs: pairsOf(text).size };
    }),
  );
  const holding = new Map<string, number[]>();
  for (const [place, { text }] of names.entries()) {
    for (const pair of pairsOf(text)) {
      const places = holding.get(pair);
      if (places) places.push(place);
      else holding.set(pair, [place]);
    }
  }

  return (text) => {
    const folded = fold(text);
    if (!isEnough(folded)) return [];
    const pairs = pairsOf(folded);
    const shared = new Uint16Array(names.length);
    for (const pair of pairs) {
      for (const place of holding.get(pair) ?? []) shared[place] = (shared[place] ?? 0) + 1;
    }
    const named: Name[] = [];
    const alike: { name: Name; share: number }[] = [];
    for (const [place, name] of names.entries()) {
      const count = shared[place] ?? 0;
      if (count === name.pairs && folded.includes(name.text)) named.push(name);
      else if (count === pairs.size && name.text.includes(folded)) named.push(name);
      else if (count >= pairs.size * SHARED) alike.push({ name, share: count / pairs.size });
    }
    if (named.length > 0) {
      const distance = ({ text: each }: Name) => Math.abs(each.length - folded.length);
      return itemsOf(
        named.sort((a, b) => distance(a) - distance(b)),
        folded,
      );
    }
    if (folded.length > LONGEST) return [];
    const near = alike.sort((a, b) => b.share - a.share).slice(0, COMPARED);
    const fuzzy = new Fuse(
      near.map(({ name }) => name),
      { keys: ['text'], threshold: 0.25, ignoreLocation: true, minMatchCharLength: 3 },
    );
    return itemsOf(
      fuzzy.search(folded).map(({ item }) => item),
      folded,
    );
  };
}
