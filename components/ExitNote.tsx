import type { Locale } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';
import { href } from './href';
import { Ruby } from './Ruby';

type Props = { words: Messages['site']['exit']; locale: Locale };

/** What the way out does, and what it leaves behind, before it is needed. */
export function ExitNote({ words, locale }: Props) {
  return (
    <p className="small">
      <span>
        <Ruby>{words.explain}</Ruby>
      </span>{' '}
      <span>
        <Ruby>{words.history}</Ruby>
      </span>{' '}
      <a className="target" href={`${href(locale, 'about')}#leave`}>
        <Ruby>{words.more}</Ruby>
      </a>
    </p>
  );
}
