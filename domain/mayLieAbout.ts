import type { Catalogue } from './catalogue';
import type { Programme } from './programme';
import type { Window } from './window';

/** Whether a window may stand on paper, in a link or in a kept list, where others can see it. */
export function windowMayLieAbout({ sensitive }: Pick<Window, 'sensitive'>): boolean {
  return !sensitive;
}

/** Whether a programme may stand there: neither it nor its first window is sensitive. */
export function mayLieAbout(
  { windows }: Pick<Catalogue, 'windows'>,
  { sensitive, windows: [first] }: Programme,
): boolean {
  const window = windows.find(({ id }) => id === first);
  return !sensitive && (!window || windowMayLieAbout(window));
}
