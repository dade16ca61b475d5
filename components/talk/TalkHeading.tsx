import { Pair } from '../paper/Pair';
import type { SheetWords } from '../paper/paperFile';
import type { Side } from '../paper/side';
import { Ruby } from '../Ruby';

type Props = { sides: readonly Side[]; title: (words: SheetWords) => string };

/** What the screen is about now, in both languages; the focus goes here with each change. */
export function TalkHeading({ sides, title }: Props) {
  return (
    <h2 tabIndex={-1} data-step-heading>
      <Pair sides={sides} as="span">
        {({ words }) => <Ruby>{title(words)}</Ruby>}
      </Pair>
    </h2>
  );
}
