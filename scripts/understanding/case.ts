import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A case to measure by: what somebody says, and what a welfare officer would name (eval/README). */
export const Case = z.object({
  id: z.string(),
  lang: z.string(),
  text: z.string(),
  /** Places in the plan, best first. */
  expect: z.array(z.string()),
  /** Also fine. */
  acceptable: z.array(z.string()),
  /** The kind of window to offer first. */
  contactKind: z.string(),
  note: z.string().default(''),
});
export type Case = z.infer<typeof Case>;

/** The cases of a JSON Lines file. Throws with the line that is not sound. */
export function readCases(file: string): Case[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const result = Case.safeParse(JSON.parse(line));
      if (result.success) return result.data;
      throw new Error(`${file}, line ${at + 1}: ${z.prettifyError(result.error)}`);
    });
}

const part = (note: string, name: string): string[] =>
  (new RegExp(`${name}:\\s*([\\w,-]+)`).exec(note)?.[1] ?? '').split(',').filter(Boolean);

/** The tags of a case: urgent, no-match, negation … */
export const tagsOf = ({ note }: Case): string[] => part(note, 'tags');

/** The kinds of window that are right as the first one. */
export const contactsOf = (each: Case): string[] => [
  each.contactKind,
  ...part(each.note, 'alt-contact'),
];
