import type { List } from '@/domain/list';
import { fill } from '@/i18n/fill';
import { ProgrammeCard } from '../ProgrammeCard';
import { WindowPart } from '../quiz/result/WindowPart';
import { Ruby } from '../Ruby';
import type { ListProps } from './listProps';

type Props = ListProps & { list: List };

/** The programmes of a list with the window to turn to, and what has changed since it was made. */
export function ListParts({ list, file, locale }: Props) {
  const { words } = file;
  const { programmes, changed, gone } = list;
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
          {changed.includes(programme.id) && (
            <p className="mark">
              <Ruby>{words.list.changed}</Ruby>
            </p>
          )}
          <WindowPart
            brief
            id={programme.windows[0] ?? ''}
            file={file}
            words={words}
            locale={locale}
            foreign={undefined}
            level={3}
          />
        </ProgrammeCard>
      ))}
    </>
  );
}
