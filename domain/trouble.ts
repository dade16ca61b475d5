import { z } from 'zod';
import { Id } from './id';

/** A life area: a screenful of troubles under one pictogram. */
export const Area = z.strictObject({
  id: Id,
  /** Name of a pictogram in the icon package. */
  icon: Id,
});
export type Area = z.infer<typeof Area>;

/** What a trouble must not reveal to somebody who looks over a shoulder. */
export const Sensitivity = z.enum(['violence', 'suicide', 'pregnancy']);
export type Sensitivity = z.infer<typeof Sensitivity>;

/** An everyday trouble (困った). */
export const Trouble = z.strictObject({
  id: Id,
  area: Id,
  /** The field of welfare; two different fields call for joined-up advice. */
  field: Id,
  /** The plan's own words, for the 8 drawn in it. */
  plan: z.string().min(1).optional(),
  urgent: z.boolean().optional(),
  /** Never stored, never named in a URL or a title. */
  sensitive: Sensitivity.optional(),
  /** About residence status: who stands beside may be the one who holds the papers. */
  status: z.literal(true).optional(),
});
export type Trouble = z.infer<typeof Trouble>;

/** A field of welfare; how its name is spoken in the sentence to say. */
export const Field = z.strictObject({ id: Id, romaji: z.string().min(1) });
export type Field = z.infer<typeof Field>;

/** `data/troubles.yaml`. */
export const Troubles = z.strictObject({
  fields: z.array(Field).min(1),
  /** How the sentence is spoken that asks not to be called back, in romaji. */
  noCallbackRomaji: z.string().min(1),
  /** The sentence to say for troubles in several fields, in romaji; `{fields}` is filled in. */
  severalFieldsRomaji: z.string().includes('{fields}'),
  areas: z.array(Area).min(1),
  troubles: z.array(Trouble).min(1),
});
export type Troubles = z.infer<typeof Troubles>;
