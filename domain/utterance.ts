import { z } from 'zod';
import { Id } from './id';

/** What a text may be about besides the troubles: dangers of the quiz, and nothing that the site knows. */
export const otherLabels = ['injured', 'fire-flood', 'tonight', 'none'] as const;

const Text = z.string().min(1);

/** `data/utterances/<language>.yaml`: how people say their trouble, by trouble or danger. */
export const Utterances = z.strictObject({
  about: z.record(Id, z.array(Text).min(1)),
  /** Texts with several troubles at once. */
  mixed: z.array(z.strictObject({ text: Text, labels: z.array(Id).min(2) })),
});
export type Utterances = z.infer<typeof Utterances>;

/** A text with all that it is about. */
export type Utterance = { text: string; labels: readonly string[] };
