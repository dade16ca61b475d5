import type { Catalogue } from '@/domain/catalogue';
import { sensitivityOf } from '@/domain/sensitivity';
import { LONGEST_TEXT, type Understanding } from '@/domain/understand';
import { fill } from '@/i18n/fill';
import { Ruby } from '../Ruby';
import type { Words } from '../words';
import { isUnderstood } from './isUnderstood';
import type { Typed } from './useTyped';
import type { AnswerWords } from './words';

type Props = {
  typed: Typed;
  /** Whether the files are still on their way. */
  waiting: boolean;
  seen: Understanding | null;
  /** Whether something bears the name that was typed. */
  isNamed: boolean;
  catalogue: Catalogue | undefined;
  urgentWords: Words['result']['urgent'] | undefined;
  words: AnswerWords;
};

/** What changed below the box, in short, for those who do not see it. */
export function StatusLine(props: Props) {
  const { typed, waiting, seen, isNamed, catalogue, urgentWords, words } = props;
  const tone = (seen && catalogue && sensitivityOf(catalogue, seen.answers)) ?? 'plain';
  const count = seen?.programmes.length ?? 0;
  // Beside lines to call, how many programmes there are is of no matter to the eye.
  const urgent = seen !== null && seen.urgent.length > 0;
  const said = [
    waiting && typed.text !== '' && words.loading,
    typed.text.length > LONGEST_TEXT && words.cut,
    seen && typed.asked > 0 && !isUnderstood(seen) && !isNamed && words.nothing,
  ].filter((line) => typeof line === 'string');
  return (
    <div role="status">
      {urgentWords && urgent && (
        <p className="sr-only">
          <Ruby>{urgentWords[tone]}</Ruby>
        </p>
      )}
      {said.map((line) => (
        <p key={line} className="small">
          <Ruby>{line}</Ruby>
        </p>
      ))}
      {isNamed && (
        <p className="sr-only">
          <Ruby>{words.named}</Ruby>
        </p>
      )}
      {count > 0 && (
        <p className={urgent ? 'sr-only' : 'small'}>
          <Ruby>{fill(words.found, { count: String(count) })}</Ruby>
        </p>
      )}
    </div>
  );
}
