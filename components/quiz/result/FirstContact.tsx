import { QuietCall } from '../../QuietCall';
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
  const isCity = file.catalogue.windows.some(
    ({ id, scope }) => id === first.id && scope === 'city',
  );
  const namesFields = isCity && chosenFields(file.catalogue, answers).length > 1;
  return (
    <section className="stack">
      <h2>
        <Ruby>{words.result.firstContact}</Ruby>
      </h2>
      {namesFields && <SeveralFields {...props} />}
      <WindowPart
        id={first.id}
        file={file}
        words={words}
        locale={locale}
        foreign={foreign}
        urgent={sensitivity !== null}
        withSay={!namesFields}
      />
      {isCity && sensitivity === 'violence' && (
        <QuietCall
          words={words.result.say}
          japanese={file.sentences.noCallback}
          romaji={file.catalogue.noCallbackRomaji}
          locale={locale}
        />
      )}
    </section>
  );
}
