import type { List } from '@/domain/list';
import { fill } from '@/i18n/fill';
import { ProgrammeCard } from '../ProgrammeCard';
import { WindowPart } from '../quiz/result/WindowPart';
import { Ruby } from '../Ruby';
import type { ListProps } from './listProps';

type Props = ListProps & { list: List };

/** The programmes of a list with the window to turn to, its other windows, and what has changed since. */
export function ListParts({ list, file, locale }: Props) {
  const { words } = file;
  const { programmes, windows, changed, gone } = list;
  const shared = { file, words, locale, foreign: undefined, brief: true };
  const mark = (id: string) =>
    changed.includes(id) && (
      <p className="mark">
        <Ruby>{words.list.changed}</Ruby>
      </p>
    );
  return (
    <>
      {gone > 0 && (
        <p className="mark">
          <Ruby>{fill(words.list.gone, { count: String(gone) })}</Ruby>
        </p>
      )}
      {programmes.map((programme) => (
        <ProgrammeCard
          key={programme.id}
          programme={programme}
          words={words}
          locale={locale}
          level={2}
        >
          {mark(programme.id)}
          <WindowPart {...shared} id={programme.windows[0] ?? ''} level={3} />
        </ProgrammeCard>
      ))}
      {windows.map(({ id }) => (
        <div key={id} className="stack">
          {mark(id)}
          <WindowPart {...shared} id={id} level={2} />
        </div>
      ))}
    </>
  );
}
