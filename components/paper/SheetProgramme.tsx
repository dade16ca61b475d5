import { mayLieAbout } from '@/domain/mayLieAbout';
import type { GuidanceFile } from '../quiz/guidanceFile';
import { Ruby } from '../Ruby';
import { reasonLines } from '../reasonLines';
import { entry } from '../words';
import { Line } from './Line';
import { Pair } from './Pair';
import { SheetOfficial } from './SheetOfficial';
import { SheetPapers } from './SheetPapers';
import { SheetSay } from './SheetSay';
import { SheetWindow } from './SheetWindow';
import type { SheetPart } from './sheetParts';
import type { Side } from './side';

type Props = {
  /** Without reasons where it was not guided to, but called by its name. */
  part: Omit<SheetPart, 'guided'> & Partial<Pick<SheetPart, 'guided'>>;
  /** In full, or its name, window and papers alone. */
  full: boolean;
  file: GuidanceFile;
  sides: readonly Side[];
  atCounter: boolean;
};

/** A programme on paper, line by line in both languages. */
export function SheetProgramme({ part, full, file, sides, atCounter }: Props) {
  const { programme, contact, guided } = part;
  return (
    <section className="sheet-part">
      <Pair sides={sides} name>
        {(side) => {
          const { name } = entry(side.words.programmes, programme.id);
          return (
            <>
              <p className="sheet-name">
                <Ruby>{name}</Ruby>
              </p>
              {mayLieAbout(file.catalogue, programme) && (
                <SheetOfficial item={programme} shown={name} side={side} />
              )}
            </>
          );
        }}
      </Pair>
      {full && (
        <>
          <Pair sides={sides}>
            {({ words }) => (
              <p>
                <Ruby>{entry(words.programmes, programme.id).summary}</Ruby>
              </p>
            )}
          </Pair>
          {guided && (
            <Pair sides={sides}>
              {({ words }) => (
                <Line label={words.result.programme.why}>
                  {reasonLines(guided.reasons, words).join(' ')}
                </Line>
              )}
            </Pair>
          )}
        </>
      )}
      {programme.loan && (
        <Pair sides={sides}>
          {({ words }) => (
            <p className="font-700">
              <Ruby>{words.result.programme.loan}</Ruby>
            </p>
          )}
        </Pair>
      )}
      <SheetWindow contact={contact} sides={sides} atCounter={atCounter} withHours={full} />
      <SheetPapers papers={programme.papers} sides={sides} />
      {full && (
        <SheetSay
          japanese={entry(file.sentences.desk, programme.id)}
          own={entry(file.words.programmeGuidance, programme.id).say}
          romaji={programme.sayRomaji}
          sides={sides}
        />
      )}
    </section>
  );
}
