import type { Answers } from '@/domain/answers';
import type { Step } from '@/domain/quizRecord';
import { fill } from '@/i18n/fill';
import { optionLabel, questionWords } from '@/i18n/questionWords';
import { plain } from '@/i18n/ruby';
import { Ruby } from '../Ruby';
import type { QuizWords } from './guidanceFile';

type Props = {
  answers: Answers;
  /** Ids of the questions that were put, in order. */
  asked: readonly string[];
  words: QuizWords;
  onGo: (step: Step) => void;
  onShow: () => void;
};

/** All answers at a glance, each with a way to change it. */
export function CheckAnswers({ answers, asked, words, onGo, onShow }: Props) {
  const { check } = words.quiz;
  return (
    <section className="stack">
      <h1 tabIndex={-1} data-step-heading>
        <Ruby>{check.title}</Ruby>
      </h1>
      <p>
        <Ruby>{check.lead}</Ruby>
      </p>
      <dl className="answers">
        {asked.map((id) => {
          const { short } = questionWords(words.quiz, id);
          return (
            <div key={id}>
              <dt>
                <Ruby>{short}</Ruby>
              </dt>
              <dd>
                <ul>
                  {(answers[id] ?? []).map((option) => (
                    <li key={option}>
                      <Ruby>{optionLabel(words, id, option)}</Ruby>
                    </li>
                  ))}
                </ul>
                <button
                  type="button"
                  className="button-quiet"
                  aria-label={plain(fill(check.changeOf, { question: short }))}
                  onClick={() => onGo(id)}
                >
                  <Ruby>{check.change}</Ruby>
                </button>
              </dd>
            </div>
          );
        })}
      </dl>
      <button type="button" className="button" onClick={onShow}>
        <Ruby>{check.show}</Ruby>
      </button>
    </section>
  );
}
