import { Ruby } from '../../Ruby';
import type { ResultProps } from './resultProps';
import { SeveralFields } from './SeveralFields';
import { WindowPart } from './WindowPart';

/** The one window to call or visit first, and what to say there. */
export function FirstContact(props: ResultProps) {
  const { guidance, words, answers, sensitivity, file } = props;
  const [first] = guidance.windows;
  if (!first) return null;
  const isCity = file.catalogue.windows.some(
    ({ id, scope }) => id === first.id && scope === 'city',
  );
  return (
    <section className="stack">
      <h2>
        <Ruby>{words.result.firstContact}</Ruby>
      </h2>
      {isCity && <SeveralFields {...props} answers={answers} />}
      <WindowPart {...props} id={first.id} urgent={sensitivity !== null} />
    </section>
  );
}
