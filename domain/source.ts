import { z } from 'zod';

/** How far a source can be trusted: A the body's own page, B another official body, C secondary or old. */
export const Confidence = z.enum(['A', 'B', 'C']);
export type Confidence = z.infer<typeof Confidence>;

/** Where a fact was read. `data/sources.yaml` holds each source once, by id. */
export const Source = z.strictObject({
  title: z.string().min(1),
  /** Address of the page; null for the plan booklet, which has none. */
  url: z.url().nullable(),
  /** Date the source gives itself (year, month or day); null when it is undated. */
  date: z.string().min(4).nullable(),
  /** Day on which the source was read for this project. */
  readOn: z.iso.date(),
  confidence: Confidence,
});
export type Source = z.infer<typeof Source>;

/** Ids of sources, as written in `data/sources.yaml`. */
export const SourceIds = z.array(z.string().min(1)).min(1);
