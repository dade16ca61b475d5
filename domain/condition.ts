import { z } from 'zod';
import { Id } from './id';

const ids = z.array(Id).min(1);

/**
 * When something holds: a closed set of kinds, evaluated in `truth.ts`, one function each.
 * Conditions are data; no code stands in YAML.
 */
export type Condition =
  | { kind: 'always' }
  | { kind: 'trouble'; anyOf: string[]; atLeast?: number | undefined }
  | { kind: 'field'; anyOf: string[] }
  | { kind: 'fields'; atLeast: number }
  | { kind: 'answer'; question: string; anyOf: string[] }
  | { kind: 'locale'; anyOf: string[] }
  | { kind: 'all'; of: Condition[] }
  | { kind: 'any'; of: Condition[] }
  | { kind: 'not'; of: Condition };

/** Schema of a condition. */
export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('always') }),
    /** At least `atLeast` (default 1) of these troubles are chosen. */
    z.strictObject({ kind: z.literal('trouble'), anyOf: ids, atLeast: z.int().min(1).optional() }),
    /** A chosen trouble belongs to one of these fields. */
    z.strictObject({ kind: z.literal('field'), anyOf: ids }),
    /** The chosen troubles lie in at least this many different fields. */
    z.strictObject({ kind: z.literal('fields'), atLeast: z.int().min(2) }),
    /** One of these options of a question is chosen. */
    z.strictObject({ kind: z.literal('answer'), question: Id, anyOf: ids }),
    /** The page is read in one of these locales. */
    z.strictObject({ kind: z.literal('locale'), anyOf: ids }),
    z.strictObject({ kind: z.literal('all'), of: z.array(Condition).min(2) }),
    z.strictObject({ kind: z.literal('any'), of: z.array(Condition).min(2) }),
    z.strictObject({ kind: z.literal('not'), of: Condition }),
  ]),
);
