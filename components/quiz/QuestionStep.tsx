import type { Answers } from '@/domain/answers';
import { isAtCounter } from '@/domain/forWhom';
import type { Guidance } from '@/domain/guide';
import type { Question } from '@/domain/question';
import { CHECK, RESULT, type Step } from '@/domain/quizRecord';
import type { QuestionnaireWords } from '@/i18n/questionWords';
import type { Wording } from '@/i18n/wording';
import { Ruby } from '../Ruby';
import type { UrgentTone } from '../UrgentLines';
import type { GuidanceFile, QuizWords } from './guidanceFile';
import { QuestionForm } from './QuestionForm';
import { TroubleChoices } from './TroubleChoices';
import { UrgentNow } from './UrgentNow';

type Props = {
  /** Null until the file has come; the first question needs neither. */
  file: GuidanceFile | null;
  words: QuizWords | null;
  quizWords: QuestionnaireWords;
  wording: Wording;
  question: Question;
  answers: Answers;
  urgent: Guidance['urgent'];
  tone: UrgentTone;
  /** Whether enough is known for a first result. */
  canShowResult: boolean;
  /** Whether every question is answered, so that an edit can return to the check page. */
  canCheck: boolean;
  onDraft: (answer: string[]) => void;
  onAnswer: (answer: string[]) => void;
  onGo: (step: Step) => void;
};

/** A question on the screen, with the lines to call now and the ways on. */
export function QuestionStep(props: Props) {
  const { file, words, quizWords, wording, question, answers, urgent, tone } = props;
  const { canShowResult, canCheck, onDraft, onAnswer, onGo } = props;
  const chosen = answers[question.id] ?? [];
  const accompanied = isAtCounter(answers);
  return (
    <div className="stack">
      {accompanied && question.sensitiveOptions && (
        <p className="panel">
          <Ruby>{quizWords.alone}</Ruby>
        </p>
      )}
      <QuestionForm
        question={question}
        chosen={chosen}
        words={{ quiz: quizWords }}
        wording={wording}
        options={
          file && words && question.options === 'troubles' ? (
            <TroubleChoices
              catalogue={file.catalogue}
              question={question}
              chosen={chosen}
              words={words}
            />
          ) : undefined
        }
        aloud={words?.site.readAloud}
        onDraft={onDraft}
        onAnswer={onAnswer}
      >
        {file && words && <UrgentNow urgent={urgent} tone={tone} file={file} words={words} />}
      </QuestionForm>
      {canShowResult && (
        <button type="button" className="button-quiet" onClick={() => onGo(RESULT)}>
          <Ruby>{quizWords.resultNow}</Ruby>
        </button>
      )}
      {canCheck && (
        <button type="button" className="button-quiet" onClick={() => onGo(CHECK)}>
          <Ruby>{quizWords.toCheck}</Ruby>
        </button>
      )}
      {Object.keys(answers).length > 0 && (
        <button type="button" className="button-quiet" onClick={() => window.history.back()}>
          <Ruby>{quizWords.back}</Ruby>
        </button>
      )}
    </div>
  );
}
