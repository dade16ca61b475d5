import type { Window } from '@/domain/window';
import { furiganaAtFirst, type LocaleEntry } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';
import { ContactLine } from './ContactLine';
import { Heading } from './Heading';
import { href } from './href';
import { Ruby } from './Ruby';

type Props = {
  locale: LocaleEntry;
  words: Pick<Messages, 'site' | 'labels' | 'windows'>;
  /** Whom to call instead. */
  window: Window;
  level: 1 | 2;
};

/** What one language says of a page that does not exist. */
export function NotFoundPart({ locale: { id, lang, ruby }, words, window, level }: Props) {
  const { notFound } = words.site;
  return (
    <section
      className="stack"
      lang={lang}
      data-ruby={ruby ? '' : undefined}
      data-furigana={furiganaAtFirst(id)}
    >
      <Heading level={level}>
        <Ruby>{notFound.title}</Ruby>
      </Heading>
      <p>
        <Ruby>{notFound.text}</Ruby>
      </p>
      <p className="path">
        <a className="target" href={href(id)}>
          <Ruby>{notFound.home}</Ruby>
        </a>
        <a className="target" href={href(id, 'troubles')}>
          <Ruby>{notFound.troubles}</Ruby>
        </a>
      </p>
      <p>
        <Ruby>{notFound.call}</Ruby>
      </p>
      <ContactLine window={window} words={words} locale={id} />
    </section>
  );
}
