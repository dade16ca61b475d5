import type { Catalogue } from './catalogue';
import { indexOf } from './catalogueIndex';
import type { Guidance } from './guide';
import { type Listed, listedIn } from './list';
import { mayLieAbout, windowMayLieAbout } from './mayLieAbout';

/** With more windows than this the code of a list is hard to read for a camera. */
const MOST_WINDOWS = 3;

/**
 * What of a guidance may stand in a list: its programmes, and the first windows beside those that the
 * programmes lead to anyway; nothing sensitive.
 */
export function guidedList(catalogue: Catalogue, guidance: Guidance): Listed {
  const known = indexOf(catalogue);
  const programmes = guidance.programmes
    .flatMap(({ id }) => known.programmes.get(id) ?? [])
    .filter((programme) => mayLieAbout(catalogue, programme));
  const reached = new Set(programmes.map(({ windows: [first] }) => first));
  const windows = guidance.windows
    .flatMap(({ id }) => known.windows.get(id) ?? [])
    .filter((window) => windowMayLieAbout(window) && !reached.has(window.id))
    .slice(0, MOST_WINDOWS);
  return listedIn({ programmes, windows });
}
