import { hoursLines } from '../hoursLines';
import { phoneLineOf } from '../phoneOf';
import type { ResultProps } from '../quiz/result/resultProps';
import { Ruby } from '../Ruby';
import { Pair } from './Pair';
import { SheetHead } from './SheetHead';
import { numbersOf } from './sheetParts';
import type { Side } from './side';

type Props = Pick<ResultProps, 'file' | 'guidance'> & { sides: readonly Side[] };

/** Numbers and nothing that says whose they are or why somebody carries them. */
export function NumbersSheet({ file, guidance, sides }: Props) {
  return (
    <div className="paper-page">
      <SheetHead sides={sides} title={({ paper }) => paper.memo} />
      {numbersOf(file.catalogue, guidance).map((window) => {
        const phone = phoneLineOf(window);
        if (!phone) return null;
        return (
          <section key={window.id} className="sheet-part">
            <p className="sheet-name">{phone.number}</p>
            <Pair sides={sides}>
              {({ words, locale }) => (
                <p>
                  <Ruby>{hoursLines(phone.hours, words, locale).join(' / ')}</Ruby>
                </p>
              )}
            </Pair>
          </section>
        );
      })}
    </div>
  );
}
