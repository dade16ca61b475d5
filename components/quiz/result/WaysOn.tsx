import { href } from '../../href';
import { Ruby } from '../../Ruby';
import { entry } from '../../words';
import type { ResultProps } from './resultProps';
import { WindowPart } from './WindowPart';

/** Never a dead end: near troubles, the general window, and everything there is. */
export function WaysOn(props: ResultProps) {
  const { guidance, words, locale, file, wording, sensitivity } = props;
  const { answer } = words.result;
  const all = [
    { page: 'troubles', name: answer.allTroubles },
    { page: 'programmes', name: answer.allProgrammes },
    { page: 'windows', name: answer.allWindows },
  ];
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
                  <span>
                    <Ruby>{entry<string>(words.troubles.troubles, id)}</Ruby>
                  </span>
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
        {wording !== 'child' && sensitivity !== 'violence' && (
          <>
            <p>
              <Ruby>{answer.noneText}</Ruby>
            </p>
            <WindowPart
              brief
              id={general}
              file={file}
              words={words}
              locale={locale}
              foreign={undefined}
            />
          </>
        )}
        <ul className="links">
          {all.map(({ page, name }) => (
            <li key={page}>
              <a href={href(locale, page)}>
                <span>
                  <Ruby>{name}</Ruby>
                </span>
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
