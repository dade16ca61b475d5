import type { Catalogue } from './catalogue';
import { indexOf } from './catalogueIndex';
import { mayLieAbout, windowMayLieAbout } from './mayLieAbout';
import type { Programme } from './programme';
import type { FoundName } from './search';
import { sensitivityOf } from './sensitivity';
import { isWatched, type Talk } from './talk';
import type { Understanding } from './understand';
import type { Window } from './window';

/** What was called by its name at the counter. */
export type HeardNames = {
  programmes: readonly Programme[];
  windows: readonly Window[];
  /** Whether the words are a name and nothing else: then they tell of no trouble. */
  inFull: boolean;
};

/** As many as two people take in together. */
const MOST = 3;

const none: HeardNames = { programmes: [], windows: [], inFull: false };

/**
 * What of the named things the screen may show: nothing where danger was understood, whose lines no
 * name leads past; while somebody stands beside, nothing sensitive.
 */
export function heardNames(
  catalogue: Catalogue,
  talk: Talk,
  named: readonly FoundName[],
  { answers }: Pick<Understanding, 'answers'>,
): HeardNames {
  if (sensitivityOf(catalogue, answers) !== null) return none;
  const known = indexOf(catalogue);
  const watched = isWatched(talk);
  const shown = named.filter(({ kind, id }) => {
    const programme = kind === 'programme' ? known.programmes.get(id) : undefined;
    const window = kind === 'window' ? known.windows.get(id) : undefined;
    if (programme) return !watched || mayLieAbout(catalogue, programme);
    return window !== undefined && (!watched || windowMayLieAbout(window));
  });
  const ids = shown.slice(0, MOST).map(({ id }) => id);
  return {
    programmes: ids.flatMap((id) => known.programmes.get(id) ?? []),
    windows: ids.flatMap((id) => known.windows.get(id) ?? []),
    inFull: shown[0]?.inFull ?? false,
  };
}
