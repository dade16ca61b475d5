import type { Trouble } from '@/domain/trouble';
import type { Locale } from '@/i18n/locales';
import { href } from './href';
import { Pictogram } from './Pictogram';
import { Ruby } from './Ruby';
import { entry } from './words';

type Props = {
  troubles: readonly Pick<Trouble, 'id'>[];
  words: Record<string, string>;
  locale: Locale;
};

/** Troubles as links, one below another. */
export function TroubleLinks({ troubles, words, locale }: Props) {
  return (
    <ul className="links">
      {troubles.map(({ id }) => (
        <li key={id}>
          <a href={href(locale, 'troubles', id)}>
            <span>
              <Ruby>{entry(words, id)}</Ruby>
            </span>
            <Pictogram name="chevron-right" />
          </a>
        </li>
      ))}
    </ul>
  );
}
