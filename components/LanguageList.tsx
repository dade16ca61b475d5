import { furiganaAtFirst, type LocaleEntry } from '@/i18n/locales';
import { plain } from '@/i18n/ruby';
import { href } from './href';
import { Pictogram } from './Pictogram';
import { Ruby } from './Ruby';

type Props = {
  entries: readonly { locale: LocaleEntry; line: string }[];
  /** The page to which they lead, by its segments after the locale. */
  path: readonly string[];
  label: string;
};

/** The languages by their own names, each with a line on what it leads to. */
export function LanguageList({ entries, path, label }: Props) {
  return (
    <nav aria-label={plain(label)}>
      <ul className="links">
        {entries.map(({ locale: { id, lang, name, ruby }, line }) => (
          <li
            key={id}
            lang={lang}
            data-ruby={ruby ? '' : undefined}
            data-furigana={furiganaAtFirst(id)}
          >
            <a href={href(id, ...path)} hrefLang={lang}>
              <span>
                <span className="block text-[1.25rem] font-700" translate="no">
                  {name}
                </span>
                <span className="small">
                  <Ruby>{line}</Ruby>
                </span>
              </span>
              <Pictogram name="chevron-right" />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
