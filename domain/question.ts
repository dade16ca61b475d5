import { z } from 'zod';
import { Condition } from './condition';
import { Id } from './id';
import { Sensitivity } from './trouble';

/** What not knowing does: keep everything the options could add, or add nothing. */
const Unknown = z.enum(['widens', 'nothing']);

/** A question of the quiz. */
export const Question = z.strictObject({
  id: Id,
  kind: z.enum(['one', 'several']),
  /** `troubles`: the options are the troubles; otherwise listed here. */
  options: z.union([z.literal('troubles'), z.array(Id).min(2)]),
  /** The option that says "nothing of this" and excludes the others. */
  none: Id.optional(),
  when: Condition,
  /** It touches violence, suicide, money or status: the page says why it is asked. */
  sensitive: z.boolean(),
  /** Options that make the answers too sensitive to be kept anywhere. */
  sensitiveOptions: z.record(Id, Sensitivity).optional(),
  /** When answered "not sure" or "rather not say". */
  unsure: Unknown,
  /** When not answered at all. */
  silence: Unknown,
});
export type Question = z.infer<typeof Question>;
