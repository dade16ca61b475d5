import type { Catalogue } from './catalogue';
import { indexOf } from './catalogueIndex';
import type { Guidance, GuidedProgramme } from './guide';

/** Programmes that one contact serves. */
export type WindowGroup = { window: string; programmes: readonly GuidedProgramme[] };

/**
 * Groups some programmes of a guidance by window, so that one call serves several; the order is
 * kept. Of a programme's windows the one that stands first in the guidance counts.
 */
export function groupByWindow(
  catalogue: Catalogue,
  { windows }: Pick<Guidance, 'windows'>,
  programmes: readonly GuidedProgramme[],
): WindowGroup[] {
  const { programmes: known } = indexOf(catalogue);
  const groups = new Map<string, GuidedProgramme[]>();
  for (const guided of programmes) {
    const own = known.get(guided.id)?.windows ?? [];
    const window = windows.find(({ id }) => own.includes(id))?.id;
    if (window === undefined) continue;
    groups.set(window, [...(groups.get(window) ?? []), guided]);
  }
  return [...groups].map(([window, list]) => ({ window, programmes: list }));
}
