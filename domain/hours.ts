import { z } from 'zod';

const Time = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/, 'HH:MM');

/** Days of the week, Monday first. */
export const Weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
export type Weekday = z.infer<typeof Weekday>;

/** On public holidays or at year's end: open, closed, or not stated by the source. */
const Exception = z.enum(['open', 'closed', 'unknown']);

/** When a channel answers. `unknown` is shown as unknown, never filled in. */
export const Hours = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('always') }),
  z.strictObject({ kind: z.literal('unknown') }),
  /** The hours of the desk that the call is connected to. */
  z.strictObject({ kind: z.literal('of-connected-desk') }),
  /** Only when opened in a disaster. */
  z.strictObject({ kind: z.literal('in-disasters') }),
  z.strictObject({
    kind: z.literal('weekly'),
    spans: z.array(z.strictObject({ days: z.array(Weekday).min(1), from: Time, to: Time })).min(1),
    holidays: Exception,
    yearEnd: Exception,
    /** False where the source is old or secondary: shown with a "please confirm" mark. */
    confirmed: z.boolean(),
  }),
]);
export type Hours = z.infer<typeof Hours>;
