import { z } from 'zod';
import { Condition } from './condition';
import { Id } from './id';
import { SourceIds } from './source';
import { strengths } from './strength';

/** Status in the plan period: 新規, 継続, 拡充. */
export const Status = z.enum(['new', 'continued', 'expanded']);
export type Status = z.infer<typeof Status>;

/** Whom a programme is for. A closed list; words stand in `messages/<locale>/plan.json`. */
export const TargetGroup = z.enum([
  'everyone',
  'older-people',
  'people-with-disabilities',
  'families-with-children',
  'children',
  'single-parents',
  'pregnant-people',
  'foreign-residents',
  'people-short-of-money',
  'carers',
  'people-living-alone',
  'people-without-transport',
  'people-needing-help-to-evacuate',
  'people-facing-abuse',
  'people-in-distress',
  'war-bereaved',
  'service-users',
  'volunteers',
]);
export type TargetGroup = z.infer<typeof TargetGroup>;

/** How a resident can use a programme; `background` ones answer no personal trouble. */
export const Use = z.enum(['apply', 'consult', 'take-part', 'receive-information', 'background']);
export type Use = z.infer<typeof Use>;

/** Papers a source names; words stand in `messages/<locale>/programmes.json` under `documents`. */
export const Paper = z.enum([
  'identity',
  'bank-book',
  'income-proof',
  'rent-contract',
  'household-proof',
  'family-register',
  'assets-proof',
  'purpose-proof',
  'application-form',
  'driving-licence',
  'none-needed-first',
]);
export type Paper = z.infer<typeof Paper>;

/** What it costs the resident, only as far as a source says. */
export const Cost = z.enum(['free', 'must-be-repaid', 'pays-money', 'unknown']);
export type Cost = z.infer<typeof Cost>;

/** Whether nationality matters, only as far as a source says. */
export const Nationality = z.enum(['does-not-matter', 'some-statuses', 'ask', 'unknown']);
export type Nationality = z.infer<typeof Nationality>;

/** A group for which a programme is nearer (`raise`, which also adds it) or farther (`lower`). */
export const GroupCondition = z.strictObject({
  id: Id,
  when: Condition,
  effect: z.enum(['raise', 'lower']),
  strength: z.enum(strengths),
});
export type GroupCondition = z.infer<typeof GroupCondition>;

/** One of the plan's programmes (事業): `data/programmes/<id>.yaml`. */
export const Programme = z.strictObject({
  id: Id,
  /** Name exactly as printed in the plan. */
  name: z.string().min(1),
  /** How the official name is spoken, in Hepburn romaji without macrons. */
  nameRomaji: z.string().min(1),
  goal: z.int().min(1),
  measure: z.int().min(1),
  order: z.int().min(1),
  status: Status,
  groups: z.array(TargetGroup).min(1),
  use: Use,
  /** The troubles that it answers; `rank` 1 stands before 2 within one trouble (default 5). */
  troubles: z.array(
    z.strictObject({
      id: Id,
      as: z.enum(['main', 'also']),
      rank: z.int().min(1).max(9).optional(),
    }),
  ),
  conditions: z.array(GroupCondition),
  /** Windows in the order in which to try them. */
  windows: z.array(Id).min(1),
  papers: z.array(Paper),
  cost: Cost,
  nationality: Nationality,
  /** A loan: never among the first three where there are debts; always "must be repaid". */
  loan: z.boolean().optional(),
  /** Its page names only the life area in URL and title. */
  sensitive: z.boolean().optional(),
  /** The office may write to relatives: how the sentence that asks it not to is spoken, in romaji. */
  noFamilyContactRomaji: z.string().min(1).optional(),
  /** How the sentence to say at the desk (in messages) is spoken, in Hepburn romaji without macrons. */
  sayRomaji: z.string().min(1),
  related: z.array(Id),
  sources: SourceIds,
});
export type Programme = z.infer<typeof Programme>;
