import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Texts = z.array(z.string().min(1)).min(1);

/** A term with one fixed word in each language: `messages/glossary.json`. */
export const Term = z.strictObject({
  id: z.string().min(1),
  /** As printed on papers and doors. */
  ja: z.string().min(1),
  /** In hiragana or katakana. */
  reading: z.string().min(1),
  /** Hepburn without macrons. */
  romaji: z.string().min(1),
  'ja-easy': z.string().min(1),
  en: z.string().min(1),
  pt: z.string().min(1),
  vi: z.string().min(1),
  fil: z.string().min(1),
  /** Shorter forms of the term in Japanese. */
  short: Texts.optional(),
  /** Longer Japanese words that hold the term's signs and mean something else. */
  notIn: Texts.optional(),
  /** Further forms, or their stems, that may stand for the term in a language. */
  also: z.partialRecord(z.enum(['en', 'pt', 'vi', 'fil']), Texts).optional(),
  /** Why no text is held to the term. */
  unchecked: z.string().min(10).optional(),
});
export type Term = z.infer<typeof Term>;

/** The project's glossary. Throws with the place of the fault where an entry is not sound. */
export function readGlossary(folder = process.cwd()): Term[] {
  const file = join(folder, 'messages', 'glossary.json');
  return z.array(Term).parse(JSON.parse(readFileSync(file, 'utf8')));
}
