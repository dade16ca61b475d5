import type { Locale } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';
import { plain } from '@/i18n/ruby';
import { href as page } from './href';
import { Ruby } from './Ruby';

type Props = {
  locale: Locale;
  words: Messages['site']['nav'];
  /** The pages between home and this one. */
  links: readonly { href: string; name: string }[];
};

/** The pages above this one, from home down. */
export function PathLinks({ locale, words, links }: Props) {
  return (
    <nav aria-label={plain(words.path)}>
      <ol className="path">
        {[{ href: page(locale), name: words.home }, ...links].map(({ href, name }) => (
          <li key={href}>
            <a className="target" href={href}>
              <Ruby>{name}</Ruby>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
