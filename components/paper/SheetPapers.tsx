import type { Paper } from '@/domain/programme';
import { Ruby } from '../Ruby';
import { Line } from './Line';
import { Pair } from './Pair';
import type { Side } from './side';

type Props = { papers: readonly Paper[]; sides: readonly Side[] };

/** What to bring, with boxes to tick. */
export function SheetPapers({ papers, sides }: Props) {
  return (
    <Pair sides={sides}>
      {({ words: { result, labels } }) =>
        papers.length === 0 ? (
          <Line label={result.programme.papers}>{result.programme.papersUnknown}</Line>
        ) : (
          <p>
            <span className="font-700">
              <Ruby>{`${result.programme.papers}: `}</Ruby>
            </span>
            {papers.map((paper) => (
              <span key={paper} className="tick">
                {'□\u00a0'}
                <Ruby>{labels.papers[paper]}</Ruby>
              </span>
            ))}
          </p>
        )
      }
    </Pair>
  );
}
