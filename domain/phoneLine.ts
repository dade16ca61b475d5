import type { Catalogue } from './catalogue';
import type { Window } from './window';

/**
 * The numbers on which reaching a window depends: its own, and those of the windows through which
 * it is reached. Digits only, so that two ways of writing one number are the same.
 */
export function phoneLines({ windows }: Pick<Catalogue, 'windows'>, start: Window): Set<string> {
  const lines = new Set<string>();
  const seen = new Set<string>();
  let next: Window | undefined = start;
  while (next && !seen.has(next.id)) {
    seen.add(next.id);
    for (const channel of next.channels) {
      if (channel.by === 'phone') lines.add(channel.number.replace(/[^#\d]/g, ''));
    }
    const via: string | undefined = next.via;
    next = windows.find(({ id }) => id === via);
  }
  return lines;
}
