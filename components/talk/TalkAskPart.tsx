import { further, isWatched, placeOf } from '@/domain/talk';
import { Pair } from '../paper/Pair';
import { Ruby } from '../Ruby';
import { TalkButton } from './TalkButton';
import { TalkHeading } from './TalkHeading';
import { TalkLine } from './TalkLine';
import { TalkOwnWords } from './TalkOwnWords';
import { choiceKeys, type TalkAsk } from './talkChoices';
import type { TalkProps } from './talkProps';

type Props = TalkProps & {
  ask: TalkAsk;
  /** Whether somebody went on without choosing. */
  missing: boolean;
  onGoOn: () => void;
  onSensitive: (isSensitive: boolean) => void;
};

/** What the screen asks, and what can be pressed, by touch or by number. */
export function TalkAskPart({ ask, missing, onGoOn, onSensitive, ...props }: Props) {
  const { sides, talk, onTalk } = props;
  const place = placeOf(talk);
  return (
    <section className="stack">
      <TalkHeading sides={sides} title={ask.title} />
      {isWatched(talk) && place.at === 'areas' && (
        <div className="panel">
          <TalkLine sides={sides} text={(words) => words.talk.watched} />
        </div>
      )}
      {missing && (
        <div className="error" role="alert">
          <Pair sides={sides}>{({ words }) => <Ruby>{words.quiz.required}</Ruby>}</Pair>
        </div>
      )}
      {place.at === 'areas' && (
        <TalkOwnWords {...props} onGoOn={onGoOn} onSensitive={onSensitive} />
      )}
      <div className="choices">
        {ask.choices.map(({ id, label, chosen, next }, at) => (
          <TalkButton
            key={id}
            sides={sides}
            label={label}
            chosen={chosen}
            shortcut={choiceKeys[at]}
            onPress={() => onTalk(next)}
          />
        ))}
      </div>
      {ask.several && (
        <div className="row">
          <TalkButton
            look="button"
            sides={sides}
            label={({ quiz }) => quiz.continue}
            shortcut="Enter"
            onPress={onGoOn}
          />
          {place.at === 'troubles' && (
            <TalkButton
              look="button-quiet"
              sides={sides}
              label={(words) => words.talk.further}
              onPress={() => onTalk(further(talk))}
            />
          )}
        </div>
      )}
    </section>
  );
}
