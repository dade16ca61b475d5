import { askedOf } from './asked';
import type { Catalogue } from './catalogue';
import { dangling, duplicates, idsOf } from './dangling';
import type { Problem } from './problem';

const file = 'asked.yaml';
const fewest = 3;
const most = 5;

/** Faults of the questions people ask: unknown troubles and sources, too few or too many for a trouble. */
export function checkAsked(catalogue: Catalogue): Problem[] {
  const troubles = idsOf(catalogue.troubles);
  const sources = new Set(Object.keys(catalogue.sources));
  return [
    ...duplicates(catalogue.asked, file),
    ...catalogue.asked.flatMap((asked) => [
      ...dangling(asked.troubles, troubles, file, `${asked.id}.troubles`, 'troubles.yaml'),
      ...dangling(asked.sources, sources, file, `${asked.id}.sources`, 'sources.yaml'),
    ]),
    ...catalogue.troubles.flatMap(({ id }): Problem[] => {
      const found = askedOf(catalogue, id).length;
      if (found >= fewest && found <= most) return [];
      const expected = `${fewest}〜${most}`;
      return [{ code: 'asked-count', file, field: id, found: String(found), expected }];
    }),
  ];
}
