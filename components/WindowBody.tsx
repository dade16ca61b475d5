import { channelsFor, speaks } from '@/domain/channelOrder';
import type { Window } from '@/domain/window';
import type { Locale } from '@/i18n/locales';
import { OwnLanguage } from './OwnLanguage';
import { Ruby } from './Ruby';
import { WindowContact } from './WindowContact';
import { WindowNote } from './WindowNote';
import { WindowSay } from './WindowSay';
import { entry, type WindowTable, type Words } from './words';

export type WindowBodyProps = {
  window: Window;
  /** The window through which it is reached, when it has no number of its own. */
  via?: Window | undefined;
  /** Stands beside a city window where Japanese may be the barrier. */
  foreign?: Window | undefined;
  words: Words;
  /** What is said of windows in Japanese: the sentence to say is taken from here. */
  japanese: WindowTable;
  locale: Locale;
  /** Says as well when no way without a voice call is known. */
  urgent?: boolean;
  /** False where another sentence to say stands beside it already. */
  withSay?: boolean;
};

/** What a window is for, how to reach it, and what to say there. */
export function WindowBody(props: WindowBodyProps) {
  const { window, via, foreign, words, japanese, locale, urgent = false } = props;
  const { withSay = true } = props;
  const own = entry(words.windows, window.id);
  const silent = window.channels.some(({ by }) => by === 'chat' || by === 'mail' || by === 'fax');
  return (
    <>
      <WindowContact
        window={channelsFor(window, { language: locale, withoutVoice: false })}
        via={via}
        words={words}
        locale={locale}
      />
      <p>
        <Ruby>{own.purpose}</Ruby>
      </p>
      {urgent && !silent && (
        <p className="small">
          <Ruby>{words.result.window.noVoice}</Ruby>
        </p>
      )}
      {withSay && <WindowSay window={window} words={words} japanese={japanese} locale={locale} />}
      <WindowNote note={own.note} fold={urgent} words={words} />
      {foreign && !speaks(window, locale) && (
        <OwnLanguage window={foreign} words={words} locale={locale} />
      )}
    </>
  );
}
