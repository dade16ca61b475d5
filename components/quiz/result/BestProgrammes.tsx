import { groupByWindow } from '@/domain/groups';
import type { GuidedProgramme } from '@/domain/guide';
import { Ruby } from '../../Ruby';
import { entry } from '../../words';
import { ProgrammePart } from './ProgrammePart';
import type { ResultProps } from './resultProps';

type Props = ResultProps & { programmes: readonly GuidedProgramme[] };

/** The nearest programmes, grouped by window, so that one call serves several. */
export function BestProgrammes({ programmes, ...props }: Props) {
  const { file, words } = props;
  if (programmes.length === 0) return null;
  return (
    <section className="stack">
      <h2>
        <Ruby>{words.result.answer.best}</Ruby>
      </h2>
      {groupByWindow(file.catalogue, programmes).map((group) => (
        <section key={group.window} className="stack">
          <h3>
            <Ruby>{entry(words.windows, group.window).name}</Ruby>
          </h3>
          {group.programmes.map((guided) => (
            <ProgrammePart key={guided.id} {...props} guided={guided} />
          ))}
        </section>
      ))}
    </section>
  );
}
