import type { Catalogue } from './catalogue';
import { mayLieAbout } from './mayLieAbout';
import type { Programme } from './programme';

/** How a list is written, in front of its ids; another way of writing gets another number. */
const VERSION = 'v1';
/** Longer than any list of this site: what is longer is not one. */
const LONGEST = 4000;

/** A list of programmes as somebody gets it. */
export type List = {
  programmes: readonly Programme[];
  /** Ids of those that had another id when the list was made. */
  changed: readonly string[];
  /** How many of the list there are no longer. */
  gone: number;
};

/** What a text of a list says: a list, nothing, or why it cannot be read. */
export type ReadList = { kind: 'nothing' | 'damaged' | 'newer' } | { kind: 'list'; list: List };

/** A list as it travels in a link or lies on a device: `v1.<id>.<id>`; ids of programmes only. */
export function listText(ids: readonly string[]): string {
  return [VERSION, ...ids].join('.');
}

/** Programmes that stand in place of an id: it itself, those that came after it, or none. */
function standingFor(
  { programmes, formerIds }: Pick<Catalogue, 'programmes' | 'formerIds'>,
  id: string,
): readonly Programme[] {
  const now = formerIds.find((former) => former.id === id)?.now ?? [id];
  return programmes.filter((programme) => now.includes(programme.id));
}

/**
 * Reads a text that `listText` wrote, today or before ids were renamed or removed. Each programme
 * stands in it once, in the list's order; those that must not lie about are left out.
 */
export function readList(
  catalogue: Pick<Catalogue, 'programmes' | 'windows' | 'formerIds'>,
  text: string,
): ReadList {
  if (text === '') return { kind: 'nothing' };
  const [version = '', ...ids] = text.split('.');
  if (/^v[1-9]\d*$/.test(version) && version !== VERSION) return { kind: 'newer' };
  const sound = version === VERSION && text.length <= LONGEST && ids.length > 0;
  if (!sound || !ids.every((id) => /^[a-z0-9-]+$/.test(id))) return { kind: 'damaged' };
  const standing = [...new Set(ids)].map((id) => ({ id, now: standingFor(catalogue, id) }));
  const found = new Set(standing.flatMap(({ now }) => now));
  const kept = [...found].filter((programme) => mayLieAbout(catalogue, programme));
  const changed = standing.flatMap(({ id, now }) => now.filter((programme) => programme.id !== id));
  return {
    kind: 'list',
    list: {
      programmes: kept,
      changed: changed.map(({ id }) => id),
      gone: standing.filter(({ now }) => now.length === 0).length,
    },
  };
}
