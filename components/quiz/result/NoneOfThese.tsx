import type { Window } from '@/domain/window';
import { Heading } from '../../Heading';
import { href } from '../../href';
import { OwnLanguage } from '../../OwnLanguage';
import { Ruby } from '../../Ruby';
import type { ResultProps } from './resultProps';
import { WindowPart } from './WindowPart';

type Props = Pick<ResultProps, 'words' | 'locale' | 'file' | 'wording' | 'sensitivity'> & {
  /** Stands beside the general window where it was not shown before and Japanese may be the barrier. */
  foreign?: Window | undefined;
  level?: 2 | 3;
};

/** For whom nothing fits: the general window, where it is safe to call, and everything there is. */
export function NoneOfThese(props: Props) {
  const { words, locale, file, wording, sensitivity, foreign, level = 2 } = props;
  const { answer } = words.result;
  const all = [
    { page: 'troubles', name: answer.allTroubles },
    { page: 'programmes', name: answer.allProgrammes },
    { page: 'windows', name: answer.allWindows },
  ];
  return (
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
            id={file.catalogue.plan.publisher.window}
            file={file}
            words={words}
            locale={locale}
            foreign={undefined}
          />
          {foreign && <OwnLanguage window={foreign} words={words} locale={locale} />}
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
  );
}
