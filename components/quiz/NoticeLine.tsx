import type { QuestionnaireWords } from '@/i18n/questionWords';
import { Ruby } from '../Ruby';
import type { Notice } from './useQuiz';

type Props = { notice: Notice; words: QuestionnaireWords };

/** Something that happened to the answers, told once. */
export function NoticeLine({ notice, words }: Props) {
  return (
    <div role="status">
      {notice && (
        <p className="panel">
          <Ruby>{words[notice]}</Ruby>
        </p>
      )}
    </div>
  );
}
