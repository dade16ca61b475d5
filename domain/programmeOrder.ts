import { type FiringRule, LAST_RANK, type Selected } from './selection';
import type { Situation } from './situation';
import { strengthRank, strengths } from './strength';

const STRENGTHS = strengths.length;
const RANKS = LAST_RANK + 1;

/** Place of each id in a list of lists, earliest first. */
function placesIn(lists: readonly (readonly string[] | undefined)[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const list of lists) {
    for (const id of list ?? []) if (!places.has(id)) places.set(id, places.size);
  }
  return places;
}

/**
 * Best first: what a rule puts in front, then by strength, by rank within the troubles,
 * by the plan; what a rule puts last stands last.
 */
export function orderProgrammes(
  selected: readonly Selected[],
  firing: readonly FiringRule[],
  { index }: Situation,
): Selected[] {
  const sure = firing.filter(({ truth }) => truth === 'yes').map(({ rule }) => rule.effect);
  const first = placesIn(sure.map((effect) => effect.first));
  const last = placesIn(sure.map((effect) => effect.last));
  // One number a programme, most weighty part first, so that sorting stays cheap for large catalogues.
  const weight = ({ programme: { id }, strength, rank }: Selected) => {
    const parts: [value: number, size: number][] = [
      [first.get(id) ?? first.size, first.size + 1],
      [strengthRank(strength), STRENGTHS],
      [rank, RANKS],
      [index.places.get(id) ?? 0, index.places.size],
    ];
    return parts.reduce((sum, [value, size]) => sum * size + value, last.has(id) ? 1 : 0);
  };
  return selected
    .map((each) => ({ each, weight: weight(each) }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ each }) => each);
}
