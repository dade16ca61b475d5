import type { Locale } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';
import { href } from './href';
import { Pictogram } from './Pictogram';
import { Ruby } from './Ruby';

type Props = { words: Messages['site']['home']['more']; locale: Locale };

const pages = ['programmes', 'windows', 'emergency', 'counter', 'list', 'saved', 'about'] as const;

/** The smaller entrances. */
export function MoreLinks({ words, locale }: Props) {
  return (
    <ul className="links">
      {pages.map((page) => (
        <li key={page}>
          <a href={href(locale, page)}>
            <span>
              <Ruby>{words[page]}</Ruby>
            </span>
            <Pictogram name="chevron-right" />
          </a>
        </li>
      ))}
    </ul>
  );
}
