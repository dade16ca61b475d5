import type { FiringRule, Selected } from './selection';
import type { Situation } from './situation';
import { strengthRank } from './strength';

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
  const key = ({ programme: { id }, strength, rank }: Selected) => [
    last.has(id) ? 1 : 0,
    first.get(id) ?? first.size,
    strengthRank(strength),
    rank,
    index.places.get(id) ?? 0,
  ];
  return selected
    .map((each) => ({ each, key: key(each) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ each }) => each);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let place = 0; place < a.length; place += 1) {
    const difference = (a[place] ?? 0) - (b[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
