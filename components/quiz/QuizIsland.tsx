'use client';

import type { Question } from '@/domain/question';
import type { Locale } from '@/i18n/locales';
import type { QuestionnaireWords } from '@/i18n/questionWords';
import { NotLoaded } from '../NotLoaded';
import { Boundary } from './Boundary';
import { Quiz } from './Quiz';
import { useGuidanceFile } from './useGuidanceFile';

export type IslandProps = {
  locale: Locale;
  /** The first question, which the server has rendered already. */
  question: Question;
  words: { quiz: QuestionnaireWords };
};

/** The quiz: the first question stands from the beginning, the rest comes with one file. */
export function QuizIsland({ locale, question, words }: IslandProps) {
  const { loading, retry } = useGuidanceFile(locale);
  const file = loading.kind === 'ready' ? loading.file : null;
  return (
    <>
      <Boundary words={words.quiz}>
        <Quiz file={file} first={question} firstWords={words} locale={locale} />
      </Boundary>
      {loading.kind === 'failed' && <NotLoaded words={words.quiz} onRetry={retry} />}
    </>
  );
}
