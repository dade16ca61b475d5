import type { Window } from '@/domain/window';
import { fill } from '@/i18n/fill';
import type { Locale } from '@/i18n/locales';
import { ChannelGroup } from './ChannelGroup';
import { channelGroups } from './channelGroups';
import { PhoneNumber } from './PhoneNumber';
import { phoneOf } from './phoneOf';
import { Ruby } from './Ruby';
import { entry, type Words } from './words';

type Props = {
  window: Window;
  /** The window through which it is reached, when it has no number of its own. */
  via?: Window | undefined;
  words: Words;
  locale: Locale;
};

/** Every way to reach a window. */
export function WindowContact({ window, via, words, locale }: Props) {
  const number = via && phoneOf(via);
  return (
    <>
      {via && number && (
        <div className="stack-tight">
          <p>
            <Ruby>
              {fill(words.labels.phone.via, { window: entry(words.windows, via.id).name })}
            </Ruby>
          </p>
          <PhoneNumber number={number} words={words.labels.phone} />
          <p className="small">
            <Ruby>{words.labels.hours.unknown}</Ruby>
          </p>
        </div>
      )}
      {channelGroups(window.channels).map((channels) => (
        <ChannelGroup
          key={channels[0].by + JSON.stringify(channels[0].hours) + channels.length}
          channels={channels}
          address={window.address}
          words={words}
          locale={locale}
        />
      ))}
    </>
  );
}
