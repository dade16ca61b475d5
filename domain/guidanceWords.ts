import { z } from 'zod';

/** The longest a Japanese text may be, in characters: the limits of the national data model (GIF). */
export const longest = { title: 40, summary: 100, body: 500 } as const;

const Text = z.string().min(1);

/** Numbered steps, `"1"`, `"2"` … without a gap. */
const Steps = z
  .record(z.string().regex(/^[1-9]$/), Text)
  .refine((steps) => Object.keys(steps).every((name, at) => name === String(at + 1)), {
    message: '"1"、"2"… のように、1から順に番号をつけます',
  });

/** What happens when somebody turns to a programme. */
export const ProgrammeGuidance = z.strictObject({
  /** What it does for a person; of a background programme: what it changes for residents. */
  does: Text,
  /** Whom it is for. */
  who: Text,
  /** How to start. */
  steps: Steps,
  /** What it costs and what must be repaid, where more is known than the label says. */
  cost: Text.optional(),
  /** What to bring, where more is known than the list of papers says. */
  bring: Text.optional(),
  /** What happens after the first step. */
  next: Text.optional(),
  /** What is known of interpreting, where it is this programme's own. */
  languages: Text.optional(),
  /** What nobody could find out. */
  unknown: Text,
  /** Whom to ask about that, and what. */
  findOut: Text,
  /** The sentence to say at the desk, once connected. */
  say: Text,
});
export type ProgrammeGuidance = z.infer<typeof ProgrammeGuidance>;

/** What is said to somebody in trouble. */
export const TroubleGuidance = z.strictObject({
  /** Names the feeling, without a judgement. */
  feeling: Text,
  /** The smallest step that can be taken today. */
  firstStep: Text,
  /** When it is urgent, and what to do then. */
  urgentWhen: Text,
});
export type TroubleGuidance = z.infer<typeof TroubleGuidance>;

/** What to know before turning to a window. */
export const WindowGuidance = z.strictObject({
  /** What can be asked there, by examples. */
  ask: Text,
  /** What will be asked back. */
  operator: Text,
  /** What to do when it is closed or nobody answers. */
  closed: Text,
});
export type WindowGuidance = z.infer<typeof WindowGuidance>;

/** A question that people in a situation ask. */
export const AskedWords = z.strictObject({ question: Text, answer: Text });
export type AskedWords = z.infer<typeof AskedWords>;

/** How long all that is read of a body is, in characters; a sentence to say does not count. */
export function bodyLength(words: ProgrammeGuidance | TroubleGuidance | WindowGuidance): number {
  const { say: _, ...body } = words as Partial<ProgrammeGuidance>;
  const length = (part: unknown): number =>
    typeof part === 'string'
      ? part.length
      : Object.values(part ?? {}).reduce((sum, each) => sum + length(each), 0);
  return length(body);
}
