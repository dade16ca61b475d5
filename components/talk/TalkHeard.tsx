import { useEffect, useRef } from 'react';
import { heardOf } from '@/domain/heard';
import { heardNames } from '@/domain/heardNames';
import { isEmptyList } from '@/domain/list';
import { sensitivityOf } from '@/domain/sensitivity';
import { TROUBLE } from '@/domain/situation';
import { isWatched, press } from '@/domain/talk';
import { optionLabel } from '@/i18n/questionWords';
import { NotLoaded } from '../NotLoaded';
import { useLearned } from '../ownWords/useLearned';
import { useUnderstanding } from '../ownWords/useUnderstanding';
import { contactOf } from '../paper/contact';
import { SheetWindow } from '../paper/SheetWindow';
import { TalkButton } from './TalkButton';
import { TalkLine } from './TalkLine';
import { TalkNamed } from './TalkNamed';
import type { TalkProps } from './talkProps';

type Props = TalkProps & {
  text: string;
  /** Whether that is all of what stands in the box; Enter waits for the rest. */
  isCurrent: boolean;
  /** How often Enter was pressed in the box. */
  asked: number;
  onGoOn: () => void;
  onSensitive: (isSensitive: boolean) => void;
};

/** What was understood of the words in the box, to be chosen; lines to call at once above all. */
export function TalkHeard(props: Props) {
  const { file, locale, sides, talk, onTalk, text, isCurrent, asked, onGoOn, onSensitive } = props;
  const { catalogue } = file;
  const { learned, failed, retry } = useLearned();
  const { understood, found } = useUnderstanding(catalogue, learned, text, locale);
  // While somebody stands beside, not even the look of the exit changes.
  const isSensitive = Boolean(
    understood && !isWatched(talk) && sensitivityOf(catalogue, understood.answers) !== null,
  );
  useEffect(() => {
    onSensitive(isSensitive);
    return () => onSensitive(false);
  }, [isSensitive, onSensitive]);

  const heard = understood ? heardOf(catalogue, talk, understood) : null;
  const names = understood ? heardNames(catalogue, talk, found, understood) : null;
  const isNamed = names !== null && !isEmptyList(names);
  const question = catalogue.questions.find(({ id }) => id === TROUBLE);
  const chosen = talk.answers[TROUBLE] ?? [];
  const isOpen = heard !== null && !heard.troubles.some((id) => chosen.includes(id));
  // The first Enter takes the likeliest, the next goes on; one that came too early waits. A name is
  // no trouble: it takes none.
  const answered = useRef(0);
  useEffect(() => {
    if (asked === answered.current || !isCurrent || (text.trim() !== '' && !heard)) return;
    answered.current = asked;
    const [first] = heard?.troubles ?? [];
    if (names?.inFull) return;
    if (isOpen && first && question) onTalk(press(catalogue, talk, question, first));
    else if (!isOpen || !heard) onGoOn();
  });

  const byName = names && <TalkNamed file={file} sides={sides} names={names} />;
  if (failed) return <NotLoaded words={file.words.quiz} onRetry={retry} />;
  if (!heard) return null;
  return (
    <>
      {heard.urgent.map((id) => {
        const contact = contactOf(catalogue, id);
        return (
          contact && (
            <div key={id} className={isSensitive ? 'panel' : 'panel-strong'}>
              <SheetWindow contact={contact} sides={sides} atCounter={false} withHours />
            </div>
          )
        );
      })}
      <div role="status">
        {heard.troubles.length > 0 && (
          <TalkLine sides={sides} text={(words) => words.talk.ownWords.understood} />
        )}
        {heard.troubles.length === 0 && heard.urgent.length === 0 && !isNamed && (
          <TalkLine sides={sides} text={(words) => words.talk.ownWords.nothing} />
        )}
      </div>
      {names?.inFull && byName}
      {question &&
        heard.troubles.map((id) => (
          <TalkButton
            key={id}
            sides={sides}
            label={(words) => optionLabel(words, question.id, id)}
            chosen={chosen.includes(id)}
            onPress={() => onTalk(press(catalogue, talk, question, id))}
          />
        ))}
      {!names?.inFull && byName}
    </>
  );
}
