import { fill } from '@/i18n/fill';
import { questionWords } from '@/i18n/questionWords';
import { plain } from '@/i18n/ruby';
import { Ruby } from '../../Ruby';
import type { ResultProps } from './resultProps';

/** What is still unknown, each with the way to answer it. */
export function OpenQuestions({ guidance, words, onGo }: ResultProps) {
  if (guidance.unknown.length === 0) return null;
  const { answer } = words.result;
  return (
    <section className="stack">
      <h2>
        <Ruby>{answer.unknownTitle}</Ruby>
      </h2>
      <p>
        <Ruby>{answer.unknownText}</Ruby>
      </p>
      <ul className="stack">
        {guidance.unknown.map((id) => {
          const { short } = questionWords(words.quiz, id);
          const name = plain(fill(words.quiz.check.changeOf, { question: short }));
          return (
            <li key={id} className="row">
              <Ruby>{short}</Ruby>
              <button
                type="button"
                className="button-quiet"
                aria-label={name}
                onClick={() => onGo(id)}
              >
                <Ruby>{answer.answerNow}</Ruby>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
