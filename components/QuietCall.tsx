import { type Locale, readsSource } from '@/i18n/locales';
import { SayIt } from './SayIt';
import type { Words } from './words';

type Props = {
  words: Words['result']['say'];
  /** The sentence in Japanese, and how it is spoken. */
  japanese: string;
  romaji: string;
  locale: Locale;
};

/** For somebody whom a call back could endanger. */
export function QuietCall({ words, japanese, romaji, locale }: Props) {
  return (
    <SayIt
      own={words.noCallback}
      japanese={japanese}
      romaji={romaji}
      same={readsSource(locale)}
      words={{ ...words, title: words.noCallbackTitle }}
    />
  );
}
