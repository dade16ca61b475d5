import { Ruby } from '../Ruby';
import { Pair } from './Pair';
import type { Side } from './side';

/** What staff write by hand: section, floor, number of the desk, who is in charge. */
export function Blanks({ sides }: { sides: readonly Side[] }) {
  return (
    <Pair sides={sides}>
      {({ words: { paper } }) => (
        <p className="blanks">
          {[paper.section, paper.floor, paper.desk, paper.person].map((label) => (
            <span key={label} className="blank">
              <Ruby>{label}</Ruby>
            </span>
          ))}
        </p>
      )}
    </Pair>
  );
}
