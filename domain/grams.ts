import { type ConceptIndex, conceptsIn } from './concepts';
import { eastAsian } from './eastAsian';

const kanji = /[\u3400-\u9fff]/;

/** How much a part of a word counts beside a whole word. */
const PART = 0.6;
const LONGEST_EAST_ASIAN = 4;

/** A word of folded text and the grams it gives, with their weights. */
export type WordGrams = { word: string; grams: Map<string, number> };

function ofEastAsian(word: string): Map<string, number> {
  const grams = new Map<string, number>();
  for (let length = 1; length <= LONGEST_EAST_ASIAN; length += 1) {
    for (let at = 0; at + length <= word.length; at += 1) {
      const gram = word.slice(at, at + length);
      if (length > 1 || kanji.test(gram)) grams.set(gram, 1);
    }
  }
  return grams;
}

function ofLatin(word: string): Map<string, number> {
  const whole = `_${word}_`;
  const grams = new Map([[whole, 1]]);
  for (const length of [3, 4]) {
    for (let at = 0; at + length < whole.length + 1; at += 1) {
      const gram = whole.slice(at, at + length);
      if (!grams.has(gram)) grams.set(gram, PART);
    }
  }
  return grams;
}

/** The words of folded text with what a classifier sees of each: parts of them, and pairs of words. */
export function wordGrams(folded: string): WordGrams[] {
  let before: string | undefined;
  return folded
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      if (eastAsian.test(word)) {
        before = undefined;
        return { word, grams: ofEastAsian(word) };
      }
      const grams = ofLatin(word);
      if (before !== undefined) grams.set(`${before} ${word}`, 1);
      before = word;
      return { word, grams };
    });
}

/** How much a concept counts beside a whole word: it is seen in every language. */
const CONCEPT = 1.4;

/** The gram that stands for a concept; no word begins with its sign. */
export const conceptGram = (concept: string) => `#${concept}`;

/** All grams of folded text, each with the greatest weight that it has in a word, and its concepts. */
export function gramsOf(folded: string, concepts: ConceptIndex): Map<string, number> {
  const all = new Map<string, number>();
  for (const { grams } of wordGrams(folded)) {
    for (const [gram, weight] of grams) all.set(gram, Math.max(all.get(gram) ?? 0, weight));
  }
  for (const { concept } of conceptsIn(concepts, folded)) all.set(conceptGram(concept), CONCEPT);
  return all;
}
