import { Ruby } from './Ruby';
import type { Words } from './words';

type Props = {
  note: string | undefined;
  /** Out of the way, where the number is what counts. */
  fold: boolean;
  words: Pick<Words, 'result'>;
};

/** What a caller should know beforehand. */
export function WindowNote({ note, fold, words }: Props) {
  if (!note) return null;
  const text = (
    <p className="small">
      <Ruby>{note}</Ruby>
    </p>
  );
  if (!fold) return text;
  return (
    <details className="fold">
      <summary>
        <Ruby>{words.result.window.note}</Ruby>
      </summary>
      {text}
    </details>
  );
}
