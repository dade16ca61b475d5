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
  /** Why there is no page, and the names of the ways on. */
  said: Omit<Messages['site']['notFound'], 'call'>;
  /** Whether the ways on are shown only where they lead to what lies on the device (public/worker.js). */
  saved?: boolean;
  /** Whom to call instead. */
  window: Window;
  level: 1 | 2;
};

/** What one language says where there is no page. */
export function NotFoundPart({
  locale: { id, lang, ruby },
  words,
  said,
  saved = false,
  window,
  level,
}: Props) {
  const { title, text, home, troubles } = said;
  return (
    <section
      className="stack"
      lang={lang}
      data-ruby={ruby ? '' : undefined}
      data-furigana={furiganaAtFirst(id)}
    >
      <Heading level={level}>
        <Ruby>{title}</Ruby>
      </Heading>
      <p>
        <Ruby>{text}</Ruby>
      </p>
      <p className="path" data-saved={saved ? id : undefined}>
        <a className="target" href={href(id)}>
          <Ruby>{home}</Ruby>
        </a>
        <a className="target" href={href(id, 'troubles')}>
          <Ruby>{troubles}</Ruby>
        </a>
      </p>
      <p>
        <Ruby>{words.site.notFound.call}</Ruby>
      </p>
      <ContactLine window={window} words={words} locale={id} />
    </section>
  );
}
