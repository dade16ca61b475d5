import type { ResultProps } from '../quiz/result/resultProps';
import { Ruby } from '../Ruby';
import { NumbersSheet } from './NumbersSheet';
import { Paper } from './Paper';
import { Sheet } from './Sheet';
import { sidesOf } from './side';
import { usePaper } from './usePaper';

/** The result on paper; what must not lie about only as numbers, and only where that is safe. */
export function PaperPart(props: ResultProps) {
  const { words, file, guidance, sensitivity, locale } = props;
  const { paper } = words.result;
  const { printing, print, printed } = usePaper(locale);
  const button = (
    <button
      type="button"
      className="button-quiet"
      disabled={printing.kind === 'preparing'}
      onClick={print}
    >
      <Ruby>{sensitivity === null ? paper.print : paper.numbers}</Ruby>
    </button>
  );
  return (
    <>
      {sensitivity === null ? (
        button
      ) : (
        <details className="fold stack">
          <summary>
            <Ruby>{paper.title}</Ruby>
          </summary>
          <p>
            <Ruby>{paper.careful}</Ruby>
          </p>
          {button}
        </details>
      )}
      <p role="status" className={printing.kind === 'failed' ? 'mark' : 'small'}>
        {printing.kind === 'preparing' && <Ruby>{paper.preparing}</Ruby>}
        {printing.kind === 'failed' && <Ruby>{paper.failed}</Ruby>}
      </p>
      {printing.kind === 'printing' && (
        <Paper onPrinted={printed}>
          {sensitivity === null ? (
            <Sheet {...props} sides={sidesOf(printing.file, words, locale)} />
          ) : (
            <NumbersSheet
              catalogue={file.catalogue}
              guidance={guidance}
              sides={sidesOf(printing.file, words, locale)}
            />
          )}
        </Paper>
      )}
    </>
  );
}
