import type { Catalogue } from './catalogue';
import { indexOf } from './catalogueIndex';
import type { GuidedProgramme } from './guide';

/** Programmes that one contact serves. */
export type WindowGroup = { window: string; programmes: readonly GuidedProgramme[] };

/** Groups programmes by their first window, so that one call serves several; the order is kept. */
export function groupByWindow(
  catalogue: Catalogue,
  programmes: readonly GuidedProgramme[],
): WindowGroup[] {
  const { programmes: known } = indexOf(catalogue);
  const groups = new Map<string, GuidedProgramme[]>();
  for (const guided of programmes) {
    const window = known.get(guided.id)?.windows[0];
    if (window === undefined) continue;
    groups.set(window, [...(groups.get(window) ?? []), guided]);
  }
  return [...groups].map(([window, list]) => ({ window, programmes: list }));
}
