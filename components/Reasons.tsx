import { Ruby } from './Ruby';
import type { Words } from './words';

type Props = { lines: readonly string[]; words: Pick<Words, 'result'> };

/** Why something is shown. Nothing where there is nothing to say. */
export function Reasons({ lines, words }: Props) {
  if (lines.length === 0) return null;
  return (
    <div className="small">
      <p className="font-700">
        <Ruby>{words.result.programme.why}</Ruby>
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <Ruby>{line}</Ruby>
          </li>
        ))}
      </ul>
    </div>
  );
}
