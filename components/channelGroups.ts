import type { Channel } from '@/domain/channel';

export type ChannelGroupFacts = readonly [Channel, ...Channel[]];

function key(channel: Channel): string {
  switch (channel.by) {
    case 'phone':
    case 'fax':
      return `${channel.by} ${channel.number}`;
    case 'chat':
      return `chat ${channel.url}`;
    case 'mail':
      return `mail ${channel.address} ${channel.url}`;
    case 'visit':
      return 'visit';
  }
}

/** Channels with the same number or address together: the number then stands once. */
export function channelGroups(channels: readonly Channel[]): ChannelGroupFacts[] {
  const groups = new Map<string, [Channel, ...Channel[]]>();
  for (const channel of channels) {
    const group = groups.get(key(channel));
    if (group) group.push(channel);
    else groups.set(key(channel), [channel]);
  }
  return [...groups.values()];
}
