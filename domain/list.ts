import type { Catalogue } from './catalogue';
import { mayLieAbout, windowMayLieAbout } from './mayLieAbout';
import type { Programme } from './programme';
import type { Window } from './window';

/** How a list is written, in front of its ids: of programmes alone, which every reader knows, or with windows. */
const PROGRAMMES = 'v1';
const WITH_WINDOWS = 'v2';
/** Longer than any list of this site: what is longer is not one. */
const LONGEST = 4000;

type Known = Pick<Catalogue, 'programmes' | 'windows' | 'formerIds'>;

/** What a list names: ids of programmes and of windows, each in its order. */
export type Listed = { programmes: readonly string[]; windows: readonly string[] };

/** A list of programmes and windows as somebody gets it. */
export type List = {
  programmes: readonly Programme[];
  windows: readonly Window[];
  /** Ids of those that had another id when the list was made. */
  changed: readonly string[];
  /** How many of the list there are no longer. */
  gone: number;
};

/** What a text of a list says: a list, nothing, or why it cannot be read. */
export type ReadList = { kind: 'nothing' | 'damaged' | 'newer' } | { kind: 'list'; list: List };

/** Whether a list names nothing. */
export function isEmptyList(list: Record<keyof Listed, readonly unknown[]>): boolean {
  return list.programmes.length + list.windows.length === 0;
}

/** A list as it travels in a link or lies on a device: `v1.<id>.<id>`, nothing but ids. */
export function listText({ programmes, windows }: Listed): string {
  const version = windows.length > 0 ? WITH_WINDOWS : PROGRAMMES;
  return [version, ...programmes, ...windows].join('.');
}

/** The ids of a list that was read. */
export function listedIn({ programmes, windows }: Pick<List, 'programmes' | 'windows'>): Listed {
  return { programmes: programmes.map(({ id }) => id), windows: windows.map(({ id }) => id) };
}

/** Two lists as one, the first one's ids first, each once. */
export function joined(one: Listed, other: Listed): Listed {
  return {
    programmes: [...new Set([...one.programmes, ...other.programmes])],
    windows: [...new Set([...one.windows, ...other.windows])],
  };
}

/**
 * Reads a text that `listText` wrote, today or before ids were renamed or removed. Each programme
 * and window stands in it once, in the list's order; those that must not lie about are left out.
 */
export function readList(catalogue: Known, text: string): ReadList {
  if (text === '') return { kind: 'nothing' };
  const [version = '', ...ids] = text.split('.');
  const versions = [PROGRAMMES, WITH_WINDOWS];
  if (/^v[1-9]\d*$/.test(version) && !versions.includes(version)) return { kind: 'newer' };
  const sound = versions.includes(version) && text.length <= LONGEST && ids.length > 0;
  if (!sound || !ids.every((id) => /^[a-z0-9-]+$/.test(id))) return { kind: 'damaged' };
  const nowOf = (id: string) => catalogue.formerIds.find((former) => former.id === id)?.now ?? [id];
  const standing = [...new Set(ids)].map((id) => ({ id, now: nowOf(id) }));
  const named = [...new Set(standing.flatMap(({ now }) => now))];
  const standingIn = <Item extends { id: string }>(items: readonly Item[]) =>
    named.flatMap((id) => items.find((item) => item.id === id) ?? []);
  const programmes = standingIn(catalogue.programmes);
  const windows = standingIn(catalogue.windows);
  const there = new Set([...programmes, ...windows].map(({ id }) => id));
  return {
    kind: 'list',
    list: {
      programmes: programmes.filter((programme) => mayLieAbout(catalogue, programme)),
      windows: windows.filter(windowMayLieAbout),
      changed: standing.flatMap(({ id, now }) =>
        now.filter((each) => each !== id && there.has(each)),
      ),
      gone: standing.filter(({ now }) => !now.some((each) => there.has(each))).length,
    },
  };
}
