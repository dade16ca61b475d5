import { groupByWindow } from '@/domain/groups';
import type { GuidedProgramme } from '@/domain/guide';
import { QuietCall } from '../../QuietCall';
import { Ruby } from '../../Ruby';
import { entry } from '../../words';
import { ProgrammePart } from './ProgrammePart';
import type { ResultProps } from './resultProps';
import { WindowPart } from './WindowPart';

type Props = ResultProps & { programmes: readonly GuidedProgramme[] };

/** The nearest programmes, grouped by window, so that one call serves several. */
export function BestProgrammes({ programmes, ...props }: Props) {
  const { file, words, locale, guidance, sensitivity, wording } = props;
  const [first] = guidance.windows;
  // A child who writes alone is not sent to the city.
  const isNotForChild = (window: string) =>
    wording === 'child' &&
    file.catalogue.windows.some(({ id, scope }) => id === window && scope === 'city');
  if (programmes.length === 0) return null;
  return (
    <section className="stack">
      <h2>
        <Ruby>{words.result.answer.best}</Ruby>
      </h2>
      {(sensitivity === 'violence' || sensitivity === 'pregnancy') && (
        <QuietCall
          words={words.result.say}
          japanese={file.sentences.noCallback}
          romaji={file.catalogue.noCallbackRomaji}
          locale={locale}
        />
      )}
      {groupByWindow(file.catalogue, guidance, programmes).map((group) => (
        <section key={group.window} className="stack">
          {group.window === first?.id || isNotForChild(group.window) ? (
            <h3>
              <Ruby>{entry(words.windows, group.window).name}</Ruby>
            </h3>
          ) : (
            <WindowPart
              brief
              id={group.window}
              file={file}
              words={words}
              locale={locale}
              foreign={undefined}
            />
          )}
          {group.programmes.map((guided) => (
            <ProgrammePart key={guided.id} {...props} guided={guided} />
          ))}
        </section>
      ))}
    </section>
  );
}
