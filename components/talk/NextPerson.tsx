import { useEffect, useRef } from 'react';
import type { Side } from '../paper/side';
import { TalkButton } from './TalkButton';
import { TalkLine } from './TalkLine';

type Props = { sides: readonly Side[]; onYes: () => void; onNo: () => void };

/** Asks once before everything is erased; Enter confirms, Esc does not. */
export function NextPerson({ sides, onYes, onNo }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="panel" onClose={onNo}>
      <TalkLine sides={sides} text={(words) => words.talk.next.title} />
      <TalkButton
        look="button"
        sides={sides}
        label={(words) => words.talk.next.yes}
        shortcut="Enter"
        onPress={onYes}
      />
      <TalkButton
        look="button-quiet"
        sides={sides}
        label={(words) => words.talk.next.no}
        shortcut="Esc"
        onPress={onNo}
      />
    </dialog>
  );
}
