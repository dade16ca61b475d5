import type { Locale } from '@/i18n/locales';
import { Ruby } from '../Ruby';
import { privateBox } from './privateBox';
import { answerWords, type OwnWordsProps, type OwnWordsWords } from './words';

type Props = { words: OwnWordsWords; locale: Locale };

// One box stands on a page, so its parts may have fixed names.
const ids = { title: 'own-words-title', box: 'own-words', hint: 'own-words-hint' };

/**
 * The box for one's own words, as the server writes it. Its island (start.tsx) comes with the first
 * focus and answers below it; the form stays as it is, with all that was typed before.
 */
export function OwnWordsBox({ words, locale }: Props) {
  const props: OwnWordsProps = { locale, words: answerWords(words) };
  return (
    <section
      className="stack with-script"
      data-island="own-words"
      data-props={JSON.stringify(props)}
    >
      <h2 id={ids.title}>
        <Ruby>{words.title}</Ruby>
      </h2>
      <search className="block" aria-labelledby={ids.title}>
        <form className="stack" method="dialog" autoComplete="off">
          {/* "dialog" outside a dialog sends nothing anywhere, also before the script is there. */}
          <div className="stack-tight">
            <label htmlFor={ids.box}>
              <Ruby>{words.label}</Ruby>
            </label>
            <p id={ids.hint} className="small">
              <Ruby>{`${words.hint} ${words.privacy}`}</Ruby>
            </p>
          </div>
          <textarea {...privateBox} id={ids.box} aria-describedby={ids.hint} />
          <div className="row">
            <button className="button" type="submit" value="search" data-pending>
              <Ruby>{words.search}</Ruby>
            </button>
            <button className="button-quiet" type="reset">
              <Ruby>{words.clear}</Ruby>
            </button>
          </div>
        </form>
      </search>
      <div className="panel if-failed">
        <p>
          <Ruby>{words.notLoaded}</Ruby>
        </p>
        <button type="button" className="button-quiet" value="retry" data-pending>
          <Ruby>{words.retry}</Ruby>
        </button>
      </div>
      <div className="stack" data-answer />
    </section>
  );
}
