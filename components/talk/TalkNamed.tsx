import type { HeardNames } from '@/domain/heardNames';
import { contactOf } from '../paper/contact';
import { SheetProgramme } from '../paper/SheetProgramme';
import { SheetWindow } from '../paper/SheetWindow';
import { TalkLine } from './TalkLine';
import type { TalkProps } from './talkProps';

type Props = Pick<TalkProps, 'file' | 'sides'> & { names: HeardNames };

/** Programmes and windows that were called by their names: one in full, more of them in short. */
export function TalkNamed({ file, sides, names: { programmes, windows } }: Props) {
  const count = programmes.length + windows.length;
  if (count === 0) return null;
  return (
    <>
      <TalkLine sides={sides} text={(words) => words.talk.ownWords.named} />
      {windows.map(({ id }) => {
        const contact = contactOf(file.catalogue, id);
        return (
          contact && (
            <div key={id} className="panel">
              <SheetWindow contact={contact} sides={sides} atCounter={false} withHours />
            </div>
          )
        );
      })}
      {programmes.map((programme) => {
        const contact = contactOf(file.catalogue, programme.windows[0]);
        return (
          contact && (
            <SheetProgramme
              key={programme.id}
              part={{ programme, contact }}
              full={count === 1}
              file={file}
              sides={sides}
              atCounter={false}
            />
          )
        );
      })}
    </>
  );
}
