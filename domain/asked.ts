import { z } from 'zod';
import { Id } from './id';
import { SourceIds } from './source';

/** A question that people in some situations ask; its words stand in `messages/<locale>/asked.json`. */
export const Asked = z.strictObject({
  id: Id,
  /** The troubles on whose pages it stands. */
  troubles: z.array(Id).min(1),
  /** Where the answer was read. */
  sources: SourceIds,
});
export type Asked = z.infer<typeof Asked>;

/** The questions asked by people with a trouble, in the order of `data/asked.yaml`. */
export function askedOf({ asked }: { asked: readonly Asked[] }, trouble: string): Asked[] {
  return asked.filter(({ troubles }) => troubles.includes(trouble));
}
