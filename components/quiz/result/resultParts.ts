import type { Guidance, GuidedProgramme } from '@/domain/guide';

/** As many as can be read at once. */
const BEST = 5;

/** The programmes to show at once, and those to fold away. */
export function bestFirst(programmes: Guidance['programmes']): {
  best: readonly GuidedProgramme[];
  rest: readonly GuidedProgramme[];
} {
  return { best: programmes.slice(0, BEST), rest: programmes.slice(BEST) };
}
