import { z } from 'zod';
import { Channel } from './channel';
import { Id } from './id';
import { Confidence, SourceIds } from './source';

/** What a window is for. */
export const WindowKind = z.enum([
  'city',
  'social-council',
  'money',
  'child',
  'school',
  'elderly',
  'disability',
  'mental',
  'medical',
  'dv',
  'police',
  'disaster',
  'consumer',
  'legal',
  'labour',
  'rights',
  'foreign',
  'mobility',
]);
export type WindowKind = z.infer<typeof WindowKind>;

/** A contact window (窓口): `data/windows/<id>.yaml`. */
export const Window = z.strictObject({
  id: Id,
  /** URL segment, where the id would tell somebody looking over a shoulder what the window is for. */
  slug: Id.optional(),
  /** Official Japanese name, as on the door or in the source. */
  name: z.string().min(1),
  /** How the official name is spoken, in Hepburn romaji without macrons. */
  nameRomaji: z.string().min(1),
  kind: WindowKind,
  scope: z.enum(['city', 'prefecture', 'nation']),
  /** `confirm` is shown with a "not confirmed recently" mark and is never an urgent line. */
  publish: z.enum(['yes', 'confirm']),
  channels: z.array(Channel),
  /** A desk without a known number is reached through this window; what to ask for is in messages. */
  via: Id.optional(),
  /** Windows for the same need that hang on no phone line of this one: for when it is closed or busy. */
  otherwise: z.array(Id).min(1),
  /** How the sentence to say (in messages) is spoken, in Hepburn romaji without macrons. */
  sayRomaji: z.string().min(1).optional(),
  /** Postal address; null where no source gives one. */
  address: z.string().min(1).nullable(),
  page: z.url().nullable(),
  sources: SourceIds,
  /** Day on which the facts were last checked. */
  checked: z.iso.date(),
  confidence: Confidence,
  /** 110 and 119: they stand before every other urgent line. */
  emergency: z.boolean().optional(),
  /** Beside its number stands: the call stays in this phone's call list. */
  sensitive: z.boolean().optional(),
});
export type Window = z.infer<typeof Window>;
