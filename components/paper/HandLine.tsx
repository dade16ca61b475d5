import { Ruby } from '../Ruby';
import { Pair } from './Pair';
import type { SheetWords } from './paperFile';
import type { Side } from './side';

type Props = {
  sides: readonly Side[];
  label: (words: SheetWords) => string;
  /** Whether a line to write on follows. */
  line?: boolean;
};

/** A label in both languages, with a line to write on. */
export function HandLine({ sides, label, line = false }: Props) {
  return (
    <section className="sheet-part">
      <Pair sides={sides}>
        {({ words }) => (
          <p className="font-700">
            <Ruby>{label(words)}</Ruby>
          </p>
        )}
      </Pair>
      {line && <div className="blank-line" />}
    </section>
  );
}
