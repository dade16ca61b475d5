import type { SheetWords } from '../paper/paperFile';
import type { Side } from '../paper/side';
import type { PaperKind, Printing } from '../paper/usePaper';
import { TalkButton } from './TalkButton';
import { TalkLine } from './TalkLine';

type Props = {
  sides: readonly Side[];
  /** Whether the result must not lie about: then numbers alone, and only when asked for. */
  sensitive: boolean;
  printing: Printing;
  onPrint: (kind: PaperKind) => void;
};

/** What can be printed from a talk, in both languages. */
export function TalkPaper({ sides, sensitive, printing, onPrint }: Props) {
  const button = (
    kind: PaperKind,
    label: (paper: SheetWords['result']['paper']) => string,
    shortcut?: string,
  ) => (
    <TalkButton
      look="button-quiet"
      sides={sides}
      label={({ result }) => label(result.paper)}
      shortcut={shortcut}
      onPress={() => onPrint(kind)}
    />
  );
  return (
    <section className="stack">
      {sensitive ? (
        <>
          <TalkLine sides={sides} text={({ result }) => result.paper.careful} />
          {button('numbers', ({ numbers }) => numbers)}
        </>
      ) : (
        <>
          {button('sheet', ({ print }) => print, 'P')}
          {button('note', ({ printNote }) => printNote)}
          {button('card', ({ printCard }) => printCard)}
        </>
      )}
      <div role="status">
        {printing.state === 'preparing' && (
          <TalkLine sides={sides} text={({ result }) => result.paper.preparing} />
        )}
        {printing.state === 'failed' && (
          <TalkLine sides={sides} text={({ result }) => result.paper.failed} />
        )}
      </div>
    </section>
  );
}
