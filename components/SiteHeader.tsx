import { furiganaAtFirst, type Locale } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';
import { FuriganaSwitch } from './FuriganaSwitch';
import { href } from './href';
import { LanguageMenu } from './LanguageMenu';
import { Pictogram } from './Pictogram';
import { Ruby } from './Ruby';

type Props = {
  locale: Locale;
  path: readonly string[];
  words: Messages['site'];
  /** The language menu's label in a language that most readers know by sight. */
  second?: { lang: string; label: string } | undefined;
};

/** The site's name, the languages, the emergency numbers. */
export function SiteHeader({ locale, path, words, second }: Props) {
  return (
    <header className="site-header">
      <div className="page site-bar">
        <a className="site-name" href={href(locale)}>
          <Ruby>{words.name}</Ruby>
        </a>
        <LanguageMenu locale={locale} path={path} label={words.nav.languages} second={second} />
        <a className="site-emergency" href={href(locale, 'emergency')}>
          <Pictogram name="phone" />
          <span>
            <Ruby>{words.nav.emergency}</Ruby>
          </span>
        </a>
        {furiganaAtFirst(locale) && <FuriganaSwitch words={words.furigana} />}
      </div>
    </header>
  );
}
