import type { ResultProps } from '../quiz/result/resultProps';
import { Ruby } from '../Ruby';
import { Printed } from './Printed';
import { type PaperKind, usePaper } from './usePaper';

/** The result on paper; what must not lie about only as numbers, and only where that is safe. */
export function PaperPart(props: ResultProps) {
  const { words, sensitivity, locale } = props;
  const { paper } = words.result;
  const { printing, print, printed } = usePaper(locale);
  const button = (kind: PaperKind, label: string) => (
    <button
      type="button"
      className="button-quiet"
      disabled={printing.state === 'preparing'}
      onClick={() => print(kind)}
    >
      <Ruby>{label}</Ruby>
    </button>
  );
  return (
    <div className="stack-tight">
      {sensitivity === null ? (
        <div className="row">
          {button('sheet', paper.print)}
          {button('note', paper.printNote)}
          {button('card', paper.printCard)}
        </div>
      ) : (
        <details className="fold stack">
          <summary>
            <Ruby>{paper.title}</Ruby>
          </summary>
          <p>
            <Ruby>{paper.careful}</Ruby>
          </p>
          {button('numbers', paper.numbers)}
        </details>
      )}
      <p role="status" className={printing.state === 'failed' ? 'mark' : 'small'}>
        {printing.state === 'preparing' && <Ruby>{paper.preparing}</Ruby>}
        {printing.state === 'failed' && <Ruby>{paper.failed}</Ruby>}
      </p>
      <Printed {...props} printing={printing} onPrinted={printed} />
    </div>
  );
}
