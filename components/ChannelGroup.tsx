import type { Locale } from '@/i18n/locales';
import { ChannelContact } from './ChannelContact';
import { ChannelTimes } from './ChannelTimes';
import type { ChannelGroupFacts } from './channelGroups';
import { Japanese } from './Japanese';
import { Ruby } from './Ruby';
import type { Words } from './words';

type Props = {
  channels: ChannelGroupFacts;
  /** Where to go, for a visit. */
  address: string | null;
  words: Pick<Words, 'labels' | 'result'>;
  locale: Locale;
};

/** One way to reach a window: what to dial, what it costs, when, and in which languages. */
export function ChannelGroup({ channels, address, words, locale }: Props) {
  const [first] = channels;
  const { labels } = words;
  const phone = first.by === 'phone' ? first : undefined;
  return (
    <div className="stack-tight">
      <p className="small">
        <Ruby>{phone?.alternative ? labels.phone.alternative : labels.channels[first.by]}</Ruby>
      </p>
      <ChannelContact channel={first} words={words} />
      {first.by === 'visit' && address && <Japanese>{address}</Japanese>}
      {phone && (
        <p className="small">
          <Ruby>{labels.tolls[phone.toll]}</Ruby>
        </p>
      )}
      {channels.map((channel) => (
        <ChannelTimes
          key={channel.languages?.join() ?? 'unknown'}
          channel={channel}
          words={words}
          locale={locale}
        />
      ))}
    </div>
  );
}
