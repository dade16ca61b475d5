import type { Paper } from '@/domain/programme';
import { Japanese } from './Japanese';
import { Ruby } from './Ruby';
import type { Words } from './words';

type Props = {
  papers: readonly Paper[];
  words: Pick<Words, 'labels' | 'result'>;
  /** What the papers are called in Japanese, for readers of another language. */
  japanese?: Readonly<Record<Paper, string>> | undefined;
};

/** What to bring, as far as a source says, with what stands on the papers. */
export function Papers({ papers, words, japanese }: Props) {
  if (papers.length === 0) return <Ruby>{words.result.programme.papersUnknown}</Ruby>;
  return (
    <ul className="list">
      {papers.map((paper) => (
        <li key={paper}>
          <Ruby>{words.labels.papers[paper]}</Ruby>
          {japanese && paper !== 'none-needed-first' && (
            <span className="small block">
              <Japanese>{japanese[paper]}</Japanese>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
