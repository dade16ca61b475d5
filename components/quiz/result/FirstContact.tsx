import type { Guidance } from '@/domain/guide';
import { Heading } from '../../Heading';
import { Ruby } from '../../Ruby';
import { chosenFields } from './chosenFields';
import type { ResultProps } from './resultProps';
import { SeveralFields } from './SeveralFields';
import { WindowPart } from './WindowPart';

type Props = Pick<
  ResultProps,
  'words' | 'locale' | 'foreign' | 'answers' | 'sensitivity' | 'file'
> & { guidance: Pick<Guidance, 'windows'>; level?: 2 | 3 };

/** The one window to call or visit first, and what to say there. */
export function FirstContact(props: Props) {
  const { guidance, words, locale, foreign, answers, sensitivity, file, level = 2 } = props;
  const [first] = guidance.windows;
  if (!first) return null;
  const general = first.id === file.catalogue.plan.publisher.window;
  const namesFields = general && chosenFields(file.catalogue, answers).length > 1;
  return (
    <section className="stack">
      <Heading level={level}>
        <Ruby>{words.result.firstContact}</Ruby>
      </Heading>
      <WindowPart
        id={first.id}
        file={file}
        words={words}
        locale={locale}
        foreign={foreign}
        urgent={sensitivity !== null}
        withSay={!namesFields}
        level={level === 2 ? 3 : 4}
      />
      {namesFields && <SeveralFields {...props} />}
    </section>
  );
}
