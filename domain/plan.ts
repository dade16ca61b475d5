import { z } from 'zod';
import { Id } from './id';
import { Status } from './programme';
import { SourceIds } from './source';

/** The plan on which the catalogue rests: `data/plan.yaml`. */
export const Plan = z.strictObject({
  title: z.string().min(1),
  vision: z.string().min(1),
  publisher: z.strictObject({ name: z.string().min(1), window: Id }),
  period: z.strictObject({ from: z.iso.date(), to: z.iso.date() }),
  goals: z
    .array(
      z.strictObject({
        number: z.int().min(1),
        name: z.string().min(1),
        aim: z.string().min(1),
        measures: z
          .array(z.strictObject({ number: z.int().min(1), name: z.string().min(1) }))
          .min(1),
      }),
    )
    .min(1),
  statuses: z.record(Status, z.string().min(1)),
  roles: z
    .array(z.strictObject({ id: Id, name: z.string().min(1), who: z.string().min(1) }))
    .min(1),
  carriers: z.array(z.strictObject({ id: Id, name: z.string().min(1) })).min(1),
  sources: SourceIds,
});
export type Plan = z.infer<typeof Plan>;
