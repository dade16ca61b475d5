import { z } from 'zod';
import { Id } from './id';

/** What stands below the cards of a situation, to be pointed at as well. */
export const Strip = z.enum(['digits', 'weekdays']);
export type Strip = z.infer<typeof Strip>;

/** Cards to point at in one kind of moment; their words stand in `messages/<locale>/cards.json`. */
export const Situation = z.strictObject({
  id: Id,
  cards: z.array(Id).min(1),
  strip: Strip.optional(),
});

/** `data/cards.yaml`, in the order of the page; no card stands twice. */
export const Cards = z
  .strictObject({ situations: z.array(Situation).min(1) })
  .refine(({ situations }) => {
    const ids = situations.flatMap(({ cards }) => cards);
    return new Set(ids).size === ids.length;
  }, 'カードのidは一度だけ書いてください。');
export type CardSituation = z.infer<typeof Situation>;
