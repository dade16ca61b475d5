import { z } from 'zod';
import { Hours } from './hours';

/** BCP 47 codes as used in the sources (tl is written fil). */
export const LanguageCode = z.string().regex(/^[a-z]{2,3}$/);

/** How a phone is paid for. */
export const Toll = z.enum(['free', 'charged', 'unknown']);

const shared = {
  hours: Hours,
  /** Languages spoken; null where no source says. */
  languages: z.array(LanguageCode).min(1).nullable(),
  /** Whether the source gives the times of each language: all the time, on set days, or not known. */
  languageTimes: z.enum(['always', 'set-days', 'unknown']).optional(),
};

/** One way to reach a window. A line with other hours in another language is another channel. */
export const Channel = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('phone'),
    /** As printed: `0297-23-2111`, `#8008`, `110`. */
    number: z.string().regex(/^#?\d[\d-]*$/),
    toll: Toll,
    /** Key to press after the announcement. */
    press: z.string().regex(/^\d$/).optional(),
    /** A second number of the same service: for phones that cannot dial the first, say. */
    alternative: z.boolean().optional(),
    ...shared,
  }),
  z.strictObject({ by: z.literal('chat'), url: z.url(), ...shared }),
  z.strictObject({
    by: z.literal('mail'),
    address: z.email().nullable(),
    url: z.url().nullable(),
    ...shared,
  }),
  z.strictObject({ by: z.literal('fax'), number: z.string().regex(/^\d[\d-]*$/), ...shared }),
  z.strictObject({ by: z.literal('visit'), ...shared }),
]);
export type Channel = z.infer<typeof Channel>;
