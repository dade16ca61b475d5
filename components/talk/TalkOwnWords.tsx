import { type KeyboardEvent, useDeferredValue, useId, useState } from 'react';
import { asksForAnswer, privateBox } from '../ownWords/privateBox';
import { Pair } from '../paper/Pair';
import { Ruby } from '../Ruby';
import { TalkHeard } from './TalkHeard';
import type { TalkProps } from './talkProps';

type Props = TalkProps & {
  onGoOn: () => void;
  /** Told whether what stands in the box is about violence, suicide or a hidden pregnancy. */
  onSensitive: (isSensitive: boolean) => void;
};

/** The box for one's own words, in either language. What is typed lies here and nowhere else. */
export function TalkOwnWords({ onGoOn, onSensitive, ...props }: Props) {
  const [text, setText] = useState('');
  // How often Enter asked; what was learned is fetched with the first focus.
  const [asked, setAsked] = useState(0);
  const [wanted, setWanted] = useState(false);
  const typed = useDeferredValue(text);
  const id = useId();

  const keydown = (event: KeyboardEvent) => {
    if (!asksForAnswer(event.nativeEvent)) return;
    event.preventDefault();
    setAsked(asked + 1);
  };
  return (
    <search className="block">
      <div className="stack">
        <label htmlFor={id} className="talk-label">
          <kbd>/</kbd>
          <Pair sides={props.sides} as="span">
            {({ words }) => <Ruby>{words.talk.ownWords.label}</Ruby>}
          </Pair>
        </label>
        <textarea
          {...privateBox}
          id={id}
          data-talk-words
          value={text}
          onChange={({ target }) => setText(target.value)}
          onFocus={() => setWanted(true)}
          onKeyDown={keydown}
        />
        {wanted && (
          <TalkHeard
            {...props}
            text={typed}
            isCurrent={typed === text}
            asked={asked}
            onGoOn={onGoOn}
            onSensitive={onSensitive}
          />
        )}
      </div>
    </search>
  );
}
