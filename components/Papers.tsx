import type { Paper } from '@/domain/programme';
import { Ruby } from './Ruby';
import type { Words } from './words';

type Props = { papers: readonly Paper[]; words: Pick<Words, 'labels' | 'result'> };

/** What to bring, as far as a source says. */
export function Papers({ papers, words }: Props) {
  if (papers.length === 0) return <Ruby>{words.result.programme.papersUnknown}</Ruby>;
  return (
    <ul className="list">
      {papers.map((paper) => (
        <li key={paper}>
          <Ruby>{words.labels.papers[paper]}</Ruby>
        </li>
      ))}
    </ul>
  );
}
