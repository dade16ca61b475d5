import type { Window } from '@/domain/window';

/** The first number of a window, if it has one of its own. */
export function phoneOf(window: Pick<Window, 'channels'>): string | undefined {
  return window.channels.find((channel) => channel.by === 'phone')?.number;
}
