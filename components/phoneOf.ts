import type { Channel } from '@/domain/channel';
import type { Window } from '@/domain/window';

type Phone = Extract<Channel, { by: 'phone' }>;

/** The first phone line of a window, if it has one of its own. */
export function phoneLineOf({ channels }: Pick<Window, 'channels'>): Phone | undefined {
  return channels.find((channel) => channel.by === 'phone');
}

/** The first number of a window, if it has one of its own. */
export function phoneOf(window: Pick<Window, 'channels'>): string | undefined {
  return phoneLineOf(window)?.number;
}
