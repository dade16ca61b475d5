import type { Guidance } from '@/domain/guide';
import { Heading } from '../../Heading';
import { href } from '../../href';
import { Ruby } from '../../Ruby';
import { entry } from '../../words';
import type { ResultProps } from './resultProps';
import { WindowPart } from './WindowPart';

type Props = Pick<ResultProps, 'words' | 'locale' | 'file' | 'wording' | 'sensitivity'> & {
  guidance: Pick<Guidance, 'near'>;
  level?: 2 | 3;
};

/** Never a dead end: near troubles, the general window, and everything there is. */
export function WaysOn(props: Props) {
  const { guidance, words, locale, file, wording, sensitivity, level = 2 } = props;
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
          <Heading level={level}>
            <Ruby>{answer.nearTitle}</Ruby>
          </Heading>
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
        <Heading level={level}>
          <Ruby>{answer.noneTitle}</Ruby>
        </Heading>
        {wording !== 'child' && sensitivity !== 'violence' && (
          <>
            <p>
              <Ruby>{answer.noneText}</Ruby>
            </p>
            <WindowPart
              brief
              level={level === 2 ? 3 : 4}
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
