import type { Window } from '@/domain/window';
import type { Locale } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';
import { ContactLine } from './ContactLine';
import { Ruby } from './Ruby';
import type { WindowTable } from './words';

type Props = {
  /** Whom to ask first; none where the question does not arise. */
  windows: readonly Window[];
  words: Pick<Messages, 'site' | 'labels'> & { windows: WindowTable };
  locale: Locale;
  /** Only the question is seen until it is opened. */
  fold?: boolean;
};

/** Whether asking for help harms a residence status. */
export function AskingNote({ windows, words, locale, fold = false }: Props) {
  if (windows.length === 0) return null;
  const { asking } = words.site;
  const body = (
    <>
      <p>
        <Ruby>{asking.text}</Ruby>
      </p>
      {windows.map((window) => (
        <ContactLine key={window.id} window={window} words={words} locale={locale} />
      ))}
    </>
  );
  if (fold) {
    return (
      <details className="fold panel">
        <summary>
          <Ruby>{asking.title}</Ruby>
        </summary>
        {body}
      </details>
    );
  }
  return (
    <section className="card">
      <h2>
        <Ruby>{asking.title}</Ruby>
      </h2>
      {body}
    </section>
  );
}
