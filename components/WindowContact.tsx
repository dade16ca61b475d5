import type { Window } from '@/domain/window';
import type { Locale } from '@/i18n/locales';
import { ChannelGroup } from './ChannelGroup';
import { channelGroups } from './channelGroups';
import { ViaContact } from './ViaContact';
import type { Words } from './words';

type Props = {
  window: Window;
  /** The window through which it is reached, when it has no number of its own. */
  via?: Window | undefined;
  words: Words;
  locale: Locale;
};

/** Every way to reach a window. */
export function WindowContact({ window, via, words, locale }: Props) {
  return (
    <>
      {via && <ViaContact via={via} words={words} locale={locale} />}
      {channelGroups(window.channels).map((channels) => (
        <ChannelGroup
          key={JSON.stringify(channels[0])}
          channels={channels}
          address={window.address}
          words={words}
          locale={locale}
        />
      ))}
    </>
  );
}
