import type { Window } from '@/domain/window';
import { type Locale, readsSource } from '@/i18n/locales';
import { SayIt } from './SayIt';
import { entry, type WindowTable, type Words } from './words';

type Props = {
  window: Window;
  words: Pick<Words, 'result' | 'windows'>;
  /** What is said of windows in Japanese. */
  japanese: WindowTable;
  locale: Locale;
};

/** The sentence to say at a window, if it has one. */
export function WindowSay({ window, words, japanese, locale }: Props) {
  const own = entry(words.windows, window.id).say;
  const say = japanese[window.id]?.say;
  if (!own || !say) return null;
  return (
    <SayIt
      own={own}
      japanese={say}
      romaji={window.sayRomaji}
      same={readsSource(locale)}
      words={words.result.say}
    />
  );
}
