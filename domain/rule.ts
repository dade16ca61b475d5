import { z } from 'zod';
import { Condition } from './condition';
import { Id } from './id';
import { strengths } from './strength';

const ids = z.array(Id).min(1).optional();

/** What follows when a rule's condition holds. Rules only add and order; they never remove. */
export const Effect = z.strictObject({
  /** Lines shown at once, before anything else. */
  urgent: ids,
  /** Windows that stand before all others. */
  lead: ids,
  /** Windows that stand right after the leading ones, before those of the programmes. */
  windows: ids,
  /** Windows that stand after those of the programmes. */
  more: ids,
  /** Windows that stand beside all others: at the very end, never the first contact. */
  beside: ids,
  /** Windows already tried: they stand after all others, but behind no danger. */
  later: ids,
  programmes: z
    .array(z.strictObject({ id: Id, strength: z.enum(strengths) }))
    .min(1)
    .optional(),
  /** Programmes that stand before all others. */
  first: ids,
  /** Programmes that stand after all others. */
  last: ids,
  /** Windows that can be reached without speaking stand first among their equals. */
  prefer: z.literal('without-voice').optional(),
});
export type Effect = z.infer<typeof Effect>;

/** A rule of `data/questions.yaml`; earlier rules outrank later ones. */
export const Rule = z.strictObject({ id: Id, when: Condition, effect: Effect });
export type Rule = z.infer<typeof Rule>;
