/** How near a programme is: start here, can also help, worth asking. Strongest first. */
export const strengths = ['start', 'also', 'ask'] as const;
export type Strength = (typeof strengths)[number];

/** 0 is strongest. */
export function strengthRank(strength: Strength): number {
  return strengths.indexOf(strength);
}

/** The stronger of two. */
export function stronger(a: Strength, b: Strength): Strength {
  return strengthRank(a) <= strengthRank(b) ? a : b;
}
