import type { ChangeEvent, FormEvent, ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Question } from '@/domain/question';
import type { QuestionnaireWords } from '@/i18n/questionWords';
import { optionLabel, questionWords } from '@/i18n/questionWords';
import type { Wording } from '@/i18n/wording';
import { ReadAloud, type ReadAloudWords } from '../ReadAloud';
import { Ruby } from '../Ruby';
import { Choices, unsureOptions } from './Choices';
import { excludeOthers, formAnswer } from './formAnswer';

type Props = {
  question: Question;
  chosen: readonly string[];
  words: { quiz: QuestionnaireWords };
  wording: Wording;
  /** The question's own options, where they are not a plain list. */
  options?: ReactNode;
  /** Given once the question can be read aloud. */
  aloud?: ReadAloudWords | undefined;
  /** Shown below the options while they change: the lines to call now. */
  children?: ReactNode;
  onDraft: (answer: string[]) => void;
  onAnswer: (answer: string[]) => void;
};

// One question stands on a page, so its parts may have fixed names.
const ids = { title: 'question', hint: 'question-hint', error: 'question-error' };

/** One question. The boxes keep their own state, so that nothing touched before loading is lost. */
export function QuestionForm(props: Props) {
  const { question, chosen, words, wording, options, aloud, children, onDraft, onAnswer } = props;
  const { quiz } = words;
  const [missing, setMissing] = useState(false);
  const alert = useRef<HTMLParagraphElement>(null);
  const own = questionWords(quiz, question.id);
  const label = (option: string) => optionLabel(words, question.id, option);

  useEffect(() => {
    if (missing) alert.current?.focus();
  }, [missing]);

  const change = (event: ChangeEvent<HTMLFormElement>) => {
    const target: EventTarget = event.target;
    if (target instanceof HTMLInputElement) excludeOthers(target, question);
    setMissing(false);
    onDraft(formAnswer(event.currentTarget, question));
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const answer = formAnswer(event.currentTarget, question);
    if (answer.length === 0) setMissing(true);
    else onAnswer(answer);
  };
  return (
    // "dialog" outside a dialog sends nothing anywhere, also before the script is there.
    <form className="stack" method="dialog" onChange={change} onSubmit={submit}>
      <fieldset
        className="stack"
        data-aloud=""
        aria-labelledby={ids.title}
        aria-describedby={missing ? `${ids.error} ${ids.hint}` : ids.hint}
      >
        <div className="part-head">
          <h1 id={ids.title} tabIndex={-1} data-step-heading>
            <Ruby>{own.title[wording]}</Ruby>
          </h1>
          {aloud && (
            <ReadAloud
              words={aloud}
              title={own.title[wording]}
              near={question.sensitive || question.sensitiveOptions !== undefined}
            />
          )}
        </div>
        <p id={ids.hint}>
          <Ruby>{question.kind === 'one' ? quiz.one : quiz.several}</Ruby>
        </p>
        {question.sensitive ? (
          <p className="small">
            <Ruby>{own.why}</Ruby>
          </p>
        ) : (
          <details className="fold">
            <summary>
              <Ruby>{quiz.why}</Ruby>
            </summary>
            <p className="small">
              <Ruby>{own.why}</Ruby>
            </p>
          </details>
        )}
        {missing && (
          <p id={ids.error} ref={alert} className="error" role="alert" tabIndex={-1}>
            <Ruby>{quiz.required}</Ruby>
          </p>
        )}
        {options ??
          (question.options === 'troubles' ? null : (
            <Choices question={question} options={question.options} chosen={chosen} label={label} />
          ))}
        <Choices question={question} options={unsureOptions} chosen={chosen} label={label} />
      </fieldset>
      {children}
      <button className="button" type="submit" value="continue" data-pending>
        <Ruby>{quiz.continue}</Ruby>
      </button>
    </form>
  );
}
