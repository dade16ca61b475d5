import { Pair } from '../paper/Pair';
import type { SheetWords } from '../paper/paperFile';
import type { Side } from '../paper/side';
import { Ruby } from '../Ruby';

type Props = { sides: readonly Side[]; text: (words: SheetWords) => string };

/** A line of text in both languages. */
export function TalkLine({ sides, text }: Props) {
  return (
    <Pair sides={sides}>
      {({ words }) => (
        <p>
          <Ruby>{text(words)}</Ruby>
        </p>
      )}
    </Pair>
  );
}
