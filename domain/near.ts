import type { Catalogue } from './catalogue';
import type { Trouble } from './trouble';

/** As many as can be taken in at a glance. */
const MOST = 6;

/**
 * Ids of troubles near the chosen ones: of the same life areas. With none chosen, the plan's own.
 * Sensitive troubles are offered only to somebody who chose a sensitive one.
 */
export function nearTroubles(catalogue: Catalogue, chosen: readonly Trouble[]): string[] {
  if (chosen.length === 0) {
    return catalogue.troubles.filter(({ plan }) => plan !== undefined).map(({ id }) => id);
  }
  const areas = new Set(chosen.map(({ area }) => area));
  const ids = new Set(chosen.map(({ id }) => id));
  const mayBeSensitive = chosen.some(({ sensitive }) => sensitive !== undefined);
  return catalogue.troubles
    .filter(({ id, area }) => areas.has(area) && !ids.has(id))
    .filter(({ sensitive }) => mayBeSensitive || sensitive === undefined)
    .slice(0, MOST)
    .map(({ id }) => id);
}
