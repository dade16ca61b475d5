import type { Channel } from './channel';
import type { Window } from './window';

/** What somebody needs of a channel. */
export type Need = { language?: string | undefined; withoutVoice: boolean };

/** The window with its channels in the order in which somebody can use them; nothing is left out. */
export function channelsFor<Some extends Pick<Window, 'channels'>>(
  window: Some,
  { language, withoutVoice }: Need,
): Some {
  const far = (channel: Channel) =>
    (withoutVoice && channel.by === 'phone' ? 2 : 0) +
    (language !== undefined && !channel.languages?.includes(language) ? 1 : 0);
  const channels = window.channels
    .map((channel, place) => ({ channel, place }))
    .sort((a, b) => far(a.channel) - far(b.channel) || a.place - b.place)
    .map(({ channel }) => channel);
  return { ...window, channels };
}

/** Whether a source says that one of the window's channels speaks a language. */
export function speaks({ channels }: Pick<Window, 'channels'>, language: string): boolean {
  return channels.some(({ languages }) => languages?.includes(language));
}
