import { eastAsian } from './eastAsian';
import { fold } from './fold';

/** Words for one thing in every language: by concept, entries as `data/concepts/` writes them. */
export type ConceptWords = Readonly<Record<string, readonly string[]>>;

/** Entries ready to be looked for. */
export type ConceptIndex = {
  /** Whole words and rows of words. */
  words: ReadonlyMap<string, readonly string[]>;
  /** Beginnings of words, written with `*`. */
  stems: ReadonlyMap<string, readonly string[]>;
  /** What may stand anywhere in a text without spaces. */
  inside: ReadonlyMap<string, readonly string[]>;
};

/** A concept in a text, with the words that named it. */
export type NamedConcept = { concept: string; words: string };

const LONGEST_ROW = 5;
const LONGEST_INSIDE = 12;
const SHORTEST_STEM = 2;

/** Sorts entries by how they are looked for. */
export function conceptIndex(concepts: ConceptWords): ConceptIndex {
  const index = {
    words: new Map<string, string[]>(),
    stems: new Map<string, string[]>(),
    inside: new Map<string, string[]>(),
  };
  const add = (map: Map<string, string[]>, entry: string, concept: string) => {
    if (entry === '') return;
    const known = map.get(entry);
    if (!known) map.set(entry, [concept]);
    else if (!known.includes(concept)) known.push(concept);
  };
  for (const [concept, entries] of Object.entries(concepts)) {
    for (const entry of entries) {
      const open = entry.endsWith('*');
      const folded = fold(entry);
      if (eastAsian.test(folded)) add(index.inside, folded.replaceAll(' ', ''), concept);
      else add(open ? index.stems : index.words, folded, concept);
    }
  }
  return index;
}

function inWords(index: ConceptIndex, words: readonly string[]): NamedConcept[] {
  return words.flatMap((_, at) => {
    const found: NamedConcept[] = [];
    for (let length = 1; length <= LONGEST_ROW && at + length <= words.length; length += 1) {
      const row = words.slice(at, at + length).join(' ');
      for (const concept of index.words.get(row) ?? []) found.push({ concept, words: row });
      const last = words[at + length - 1] ?? '';
      const before = row.slice(0, row.length - last.length);
      for (let end = SHORTEST_STEM; end <= last.length; end += 1) {
        const stem = before + last.slice(0, end);
        for (const concept of index.stems.get(stem) ?? []) found.push({ concept, words: row });
      }
    }
    return found;
  });
}

function insideText(index: ConceptIndex, text: string): NamedConcept[] {
  const found: NamedConcept[] = [];
  for (let at = 0; at < text.length; at += 1) {
    for (let length = 1; length <= LONGEST_INSIDE && at + length <= text.length; length += 1) {
      const part = text.slice(at, at + length);
      for (const concept of index.inside.get(part) ?? []) found.push({ concept, words: part });
    }
  }
  return found;
}

/** The concepts that a folded text names, each once, with the first words that name it. */
export function conceptsIn(index: ConceptIndex, folded: string): NamedConcept[] {
  const words = folded.split(' ').filter((word) => word !== '');
  const runs = words.filter((word) => eastAsian.test(word)).join('');
  const all = [...inWords(index, words), ...insideText(index, runs)];
  const seen = new Set<string>();
  return all.filter(({ concept }) => !seen.has(concept) && seen.add(concept));
}
