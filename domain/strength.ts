import { z } from 'zod';

/** How near a programme is: start here, can also help, worth asking. Strongest first. */
export const Strength = z.enum(['start', 'also', 'ask']);
export type Strength = z.infer<typeof Strength>;

/** 0 is strongest. */
export function strengthRank(strength: Strength): number {
  return Strength.options.indexOf(strength);
}

/** The stronger of two. */
export function stronger(a: Strength, b: Strength): Strength {
  return strengthRank(a) <= strengthRank(b) ? a : b;
}
