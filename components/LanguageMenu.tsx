import { type Locale, locales } from '@/i18n/locales';
import { plain } from '@/i18n/ruby';
import { href } from './href';
import { Ruby } from './Ruby';

type Props = {
  locale: Locale;
  /** The page's own segments after the locale: the menu keeps the page. */
  path: readonly string[];
  label: string;
  /** The label once more in a language that most readers know by sight. */
  second?: { lang: string; label: string } | undefined;
};

/** The six languages by their own names. */
export function LanguageMenu({ locale, path, label, second }: Props) {
  return (
    <details className="languages">
      <summary>
        <span>
          <Ruby>{label}</Ruby>
        </span>
        {second && <span lang={second.lang}>{second.label}</span>}
      </summary>
      <nav aria-label={plain(label)}>
        <ul>
          {locales.map(({ id, lang, name }) => (
            <li key={id}>
              <a
                href={href(id, ...path)}
                hrefLang={lang}
                lang={lang}
                translate="no"
                aria-current={id === locale ? 'true' : undefined}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}
