import type { ExitPage } from '@/domain/exitPage';
import type { Messages } from '@/i18n/messages';
import { plain } from '@/i18n/ruby';
import { Ruby } from './Ruby';

type Props = {
  to: ExitPage;
  words: Messages['site']['exit'];
  /** Whether the page is about something that others should not see. */
  prominent?: boolean;
};

/** The way out, in view wherever the page is scrolled to; without JavaScript a plain link. */
export function ExitBar({ to, words, prominent = false }: Props) {
  return (
    <nav className="exit-bar" aria-label={plain(words.title)}>
      <div className="page">
        <a
          className="exit"
          href={to.address}
          rel="noreferrer"
          data-exit={prominent ? 'prominent' : ''}
        >
          <Ruby>{words.name}</Ruby>
        </a>
      </div>
    </nav>
  );
}
