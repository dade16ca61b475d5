import type { Catalogue } from './catalogue';
import type { Programme } from './programme';

/** Whether a programme may stand on paper, in a link or in a kept list, where others can see it. */
export function mayLieAbout(
  { windows }: Pick<Catalogue, 'windows'>,
  { sensitive, windows: [first] }: Programme,
): boolean {
  return !sensitive && !windows.find(({ id }) => id === first)?.sensitive;
}
