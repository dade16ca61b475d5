import type { Window } from '@/domain/window';
import { Ruby } from './Ruby';
import type { Words } from './words';

type Props = { window: Window; words: Pick<Words, 'labels'> };

/** What to know before dialling: not confirmed recently; the call stays in the phone's list. */
export function WindowMarks({ window, words }: Props) {
  return (
    <>
      {window.publish === 'confirm' && (
        <p className="mark">
          <Ruby>{words.labels.publish.confirm}</Ruby>
        </p>
      )}
      {window.sensitive && (
        <p className="small">
          <Ruby>{words.labels.phone.stays}</Ruby>
        </p>
      )}
    </>
  );
}
