import type { Window } from '@/domain/window';
import type { Locale } from '@/i18n/locales';
import { ContactLine } from './ContactLine';
import { Ruby } from './Ruby';
import type { Words } from './words';

type Props = {
  /** A consultation that speaks the reader's language. */
  window: Window;
  words: Words;
  locale: Locale;
};

/** Stands beside a window that may speak only Japanese. */
export function OwnLanguage({ window, words, locale }: Props) {
  return (
    <div className="panel">
      <p className="font-700">
        <Ruby>{words.result.ownLanguage.title}</Ruby>
      </p>
      <p>
        <Ruby>{words.result.ownLanguage.text}</Ruby>
      </p>
      <ContactLine window={window} words={words} locale={locale} />
    </div>
  );
}
