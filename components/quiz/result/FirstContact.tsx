import { Ruby } from '../../Ruby';
import { chosenFields } from './chosenFields';
import type { ResultProps } from './resultProps';
import { SeveralFields } from './SeveralFields';
import { WindowPart } from './WindowPart';

/** The one window to call or visit first, and what to say there. */
export function FirstContact(props: ResultProps) {
  const { guidance, words, locale, foreign, answers, sensitivity, file } = props;
  const [first] = guidance.windows;
  if (!first) return null;
  const general = first.id === file.catalogue.plan.publisher.window;
  const namesFields = general && chosenFields(file.catalogue, answers).length > 1;
  return (
    <section className="stack">
      <h2>
        <Ruby>{words.result.firstContact}</Ruby>
      </h2>
      <WindowPart
        id={first.id}
        file={file}
        words={words}
        locale={locale}
        foreign={foreign}
        urgent={sensitivity !== null}
        withSay={!namesFields}
      />
      {namesFields && <SeveralFields {...props} />}
    </section>
  );
}
