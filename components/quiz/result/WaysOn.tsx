import { href } from '../../href';
import { Ruby } from '../../Ruby';
import { entry } from '../../words';
import type { ResultProps } from './resultProps';
import { WindowPart } from './WindowPart';

/** Never a dead end: near troubles, the general window, and everything there is. */
export function WaysOn(props: ResultProps) {
  const { guidance, words, locale, file, wording, foreign } = props;
  const { answer } = words.result;
  const general = file.catalogue.plan.publisher.window;
  return (
    <>
      {guidance.near.length > 0 && (
        <section className="stack">
          <h2>
            <Ruby>{answer.nearTitle}</Ruby>
          </h2>
          <ul className="links">
            {guidance.near.map((id) => (
              <li key={id}>
                <a href={href(locale, 'troubles', id)}>
                  <Ruby>{entry<string>(words.troubles.troubles, id)}</Ruby>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="stack">
        <h2>
          <Ruby>{answer.noneTitle}</Ruby>
        </h2>
        {wording !== 'child' && (
          <>
            <p>
              <Ruby>{answer.noneText}</Ruby>
            </p>
            <WindowPart id={general} file={file} words={words} locale={locale} foreign={foreign} />
          </>
        )}
        <ul className="links">
          <li>
            <a href={href(locale, 'troubles')}>
              <Ruby>{answer.allTroubles}</Ruby>
            </a>
          </li>
          <li>
            <a href={href(locale, 'programmes')}>
              <Ruby>{answer.allProgrammes}</Ruby>
            </a>
          </li>
          <li>
            <a href={href(locale, 'windows')}>
              <Ruby>{answer.allWindows}</Ruby>
            </a>
          </li>
        </ul>
      </section>
    </>
  );
}
