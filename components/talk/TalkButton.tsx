import { Pair } from '../paper/Pair';
import type { SheetWords } from '../paper/paperFile';
import type { Side } from '../paper/side';
import { Ruby } from '../Ruby';

type Props = {
  sides: readonly Side[];
  label: (words: SheetWords) => string;
  onPress: () => void;
  /** The key that presses it as well. */
  shortcut?: string | undefined;
  /** Whether it is chosen, where it can be. */
  chosen?: boolean | undefined;
  look?: 'choice' | 'button' | 'button-quiet';
};

/** A button in both languages, line by line. */
export function TalkButton({ sides, label, onPress, shortcut, chosen, look = 'choice' }: Props) {
  return (
    <button type="button" className={`${look} talk-button`} aria-pressed={chosen} onClick={onPress}>
      {shortcut && <kbd>{shortcut}</kbd>}
      <Pair sides={sides} as="span">
        {({ words }) => <Ruby>{label(words)}</Ruby>}
      </Pair>
    </button>
  );
}
