import type { PageReading } from '@/i18n/ledgers';
import { type Locale, localeEntry, sourceLocale } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';
import { href } from './href';
import { Ruby } from './Ruby';

type Props = {
  reading: PageReading;
  locale: Locale;
  /** The page's segments after the locale. */
  path: readonly string[];
  words: Messages['site']['reading'];
};

/** How far the words of this page were read, and the way to the Japanese. */
export function ReadingLine({ reading, locale, path, words }: Props) {
  return (
    <p className="reading small">
      <Ruby>{words[reading]}</Ruby>{' '}
      {locale !== sourceLocale && (
        <a
          className="target"
          href={href(sourceLocale, ...path)}
          hrefLang={localeEntry(sourceLocale).lang}
        >
          <Ruby>{words.japanese}</Ruby>
        </a>
      )}
    </p>
  );
}
