import { z } from 'zod';
import { Id } from './id';

const Phrase = z.string().min(2);

/** `data/danger.yaml`: words that mean danger, whatever else a text says. */
export const DangerWords = z.array(
  z.strictObject({
    /** The trouble, or the option of the question about danger. */
    danger: Id,
    /** Words in a row; `*` at the end of a word for any ending, ` … ` for up to four words between. */
    says: z.array(Phrase).min(1),
    /** Where one of these stands at the same place, nothing is meant by it. */
    unless: z.array(Phrase),
  }),
);
export type DangerWords = z.infer<typeof DangerWords>;
