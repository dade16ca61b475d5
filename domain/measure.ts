import type { Plan } from './plan';

/** A measure with the number of its goal. */
export type Measure = { goal: number; number: number; name: string };

/** The measures of all goals, in order. */
export function measuresOf({ goals }: Plan): Measure[] {
  return goals.flatMap(({ number: goal, measures }) =>
    measures.map((measure) => ({ goal, ...measure })),
  );
}

/** What a measure is called by: `g1-m2` is the second of the first goal. */
export const measureId = ({ goal, number }: Pick<Measure, 'goal' | 'number'>) =>
  `g${goal}-m${number}`;
