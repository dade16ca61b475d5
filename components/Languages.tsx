import type { Channel } from '@/domain/channel';
import { type Locale, localeEntry } from '@/i18n/locales';
import { Ruby } from './Ruby';
import type { Words } from './words';

type Props = {
  channel: Pick<Channel, 'languages' | 'languageTimes'>;
  words: Pick<Words, 'labels' | 'result'>;
  locale: Locale;
};

/** The languages spoken on a channel, with what is known of their times. */
export function Languages({ channel, words, locale }: Props) {
  const { languages, languageTimes } = channel;
  if (!languages) return <Ruby>{words.result.window.languagesUnknown}</Ruby>;
  const names: Record<string, string> = words.labels.languages;
  const list = new Intl.ListFormat(localeEntry(locale).lang).format(
    languages.map((code) => names[code] ?? code),
  );
  return (
    <ul>
      <li>
        <Ruby>{list}</Ruby>
      </li>
      {languageTimes && languageTimes !== 'always' && (
        <li>
          <Ruby>{words.labels.languageTimes[languageTimes]}</Ruby>
        </li>
      )}
    </ul>
  );
}
