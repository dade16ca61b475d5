import { useEffect, useState } from 'react';
import { foreignConsultation } from '@/domain/foreignConsultation';
import { guide } from '@/domain/guide';
import type { Question } from '@/domain/question';
import { CHECK, RESULT } from '@/domain/quizRecord';
import { replay } from '@/domain/replay';
import { sensitivityOf } from '@/domain/sensitivity';
import { easyLocale, type Locale, readsSource } from '@/i18n/locales';
import type { QuestionnaireWords } from '@/i18n/questionWords';
import { Ruby } from '../Ruby';
import { Unprinted } from '../Unprinted';
import { useBlankOnLeaving } from '../useBlankOnLeaving';
import { useDocumentMark } from '../useDocumentMark';
import { useLanguageLinks } from '../useLanguageLinks';
import { CheckAnswers } from './CheckAnswers';
import { type GuidanceFile, silentFirst } from './guidanceFile';
import { NoticeLine } from './NoticeLine';
import { QuestionStep } from './QuestionStep';
import { Result } from './result/Result';
import { StepAnnouncement } from './StepAnnouncement';
import { usePendingPress } from './usePendingPress';
import { useQuiz } from './useQuiz';
import { wordingOf } from './wording';

type Props = {
  /** Null until it has come: then only the first question stands, as the server rendered it. */
  file: GuidanceFile | null;
  first: Question;
  firstWords: { quiz: QuestionnaireWords };
  locale: Locale;
};

/** What is chosen in a question before it is answered. */
type Draft = { question: string; options: readonly string[] };

/** Questions, check page and result. The first question keeps its place while the file comes. */
export function Quiz({ file, first, firstWords, locale }: Props) {
  const catalogue = file?.catalogue ?? null;
  const tab = useQuiz(catalogue, first.id);
  const [draft, setDraft] = useState<Draft | null>(null);
  const { answers, step } = tab.quiz;
  const wording = wordingOf(answers);
  const words = (wording === 'child' ? file?.childWords : null) ?? file?.words ?? null;
  const question = catalogue ? catalogue.questions.find(({ id }) => id === step) : first;
  const isDrafted = question !== undefined && draft?.question === question.id;
  const seen = isDrafted ? { ...answers, [draft.question]: draft.options } : answers;
  const guidance = catalogue && guide(catalogue, seen, locale);
  const sensitivity = catalogue && sensitivityOf(catalogue, seen);
  const way = catalogue ? replay(catalogue, answers) : { asked: [], next: first.id };
  const isAskedSensitively = (catalogue?.questions ?? []).some(
    (each) => each.sensitive && (each.id === step || answers[each.id] !== undefined),
  );
  useDocumentMark('sensitive', sensitivity !== null || isAskedSensitively ? '' : undefined);
  useDocumentMark('wording', wording);
  useLanguageLinks(tab.takeAlong);
  useBlankOnLeaving(() => sensitivity !== null, tab.clear);
  usePendingPress(tab.ready);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a draft belongs to one step
  useEffect(() => setDraft(null), [step]);

  const needsOwnLanguage = !readsSource(locale) || answers.support?.includes('other-language');
  const place = question && way.asked.filter((id) => id !== question.id).length + 1;
  const quizWords = words?.quiz ?? firstWords.quiz;
  return (
    <>
      <Unprinted sensitive={sensitivity !== null} words={words?.site} />
      <NoticeLine notice={tab.notice} words={quizWords} />
      {question?.id === first.id && (
        <p className="small">
          <Ruby>{`${quizWords.lead} ${quizWords.privacy}`}</Ruby>
        </p>
      )}
      <StepAnnouncement step={step} number={place} words={quizWords} />
      {question && (
        <QuestionStep
          key={`${question.id} ${tab.version}`}
          file={file}
          words={words}
          quizWords={quizWords}
          wording={wording}
          question={question}
          answers={answers}
          urgent={guidance?.urgent ?? []}
          tone={sensitivity ?? (wording === 'child' ? 'pregnancy' : 'plain')}
          canShowResult={answers.trouble !== undefined}
          canCheck={way.next === null}
          onDraft={(options) => setDraft({ question: question.id, options })}
          onAnswer={(options) => tab.answer(question.id, options)}
          onGo={tab.go}
        />
      )}
      {words && step === CHECK && (
        <CheckAnswers
          answers={answers}
          asked={way.asked}
          words={words}
          onGo={tab.go}
          onShow={() => tab.go(RESULT)}
        />
      )}
      {file && words && guidance && step === RESULT && (
        <Result
          file={answers.support?.includes('no-voice') ? silentFirst(file) : file}
          words={words}
          locale={wording === 'child' ? easyLocale(locale) : locale}
          wording={wording}
          answers={answers}
          guidance={guidance}
          sensitivity={sensitivity}
          foreign={needsOwnLanguage ? foreignConsultation(file.catalogue) : undefined}
          onGo={tab.go}
          onStartOver={tab.startOver}
        />
      )}
    </>
  );
}
