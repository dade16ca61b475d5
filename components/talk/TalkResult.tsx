import type { Guidance } from '@/domain/guide';
import { mayLieAbout } from '@/domain/mayLieAbout';
import { ask, isWatched, openQuestion } from '@/domain/talk';
import { contactOf } from '../paper/contact';
import { Pair } from '../paper/Pair';
import { SheetProgramme } from '../paper/SheetProgramme';
import { SheetWindow } from '../paper/SheetWindow';
import { partsOf, type SheetPart } from '../paper/sheetParts';
import { Ruby } from '../Ruby';
import { TalkButton } from './TalkButton';
import { TalkHeading } from './TalkHeading';
import { TalkLine } from './TalkLine';
import type { TalkProps } from './talkProps';

/** As many programmes as can be gone through together; the others are folded. */
const IN_FULL = 3;

type Props = TalkProps & { guidance: Guidance };

/** The result in the order of a counter: whom to turn to, then what may help and what to bring. */
export function TalkResult({ file, sides, talk, onTalk, guidance }: Props) {
  const { catalogue } = file;
  const watched = isWatched(talk);
  const first = guidance.windows.slice(0, 1).map(({ id }) => id);
  const contacts = [...new Set([...guidance.urgent, ...first])]
    .flatMap((id) => contactOf(catalogue, id) ?? [])
    .filter(({ window }) => !(watched && window.sensitive));
  const parts = partsOf(
    catalogue,
    guidance,
    (programme) => !watched || mayLieAbout(catalogue, programme),
  );
  const programme = (part: SheetPart, full: boolean) => (
    <SheetProgramme
      key={part.programme.id}
      part={part}
      full={full}
      file={file}
      sides={sides}
      atCounter={false}
    />
  );
  return (
    <section className="stack">
      <TalkHeading sides={sides} title={({ result }) => result.answer.title} />
      <TalkLine sides={sides} text={({ result }) => result.answer.lead} />
      {contacts.map((contact) => (
        <div
          key={contact.window.id}
          className={guidance.urgent.includes(contact.window.id) ? 'panel-strong' : 'panel'}
        >
          <SheetWindow contact={contact} sides={sides} atCounter={false} withHours />
        </div>
      ))}
      {parts.slice(0, IN_FULL).map((part) => programme(part, true))}
      {parts.length > IN_FULL && (
        <details className="fold">
          <summary>
            <Pair sides={sides} as="span">
              {({ words }) => <Ruby>{words.result.more}</Ruby>}
            </Pair>
          </summary>
          {parts.slice(IN_FULL).map((part) => programme(part, false))}
        </details>
      )}
      {openQuestion(catalogue, talk) && (
        <TalkButton
          sides={sides}
          label={(words) => words.talk.ask}
          shortcut="1"
          onPress={() => onTalk(ask(catalogue, talk))}
        />
      )}
    </section>
  );
}
