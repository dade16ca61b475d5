import type { Messages } from './messages';
import type { Wording } from './wording';

/** What is said of a question of the quiz. */
export type QuestionWords = {
  title: Record<Wording, string>;
  short: string;
  why: string;
  options?: Record<string, string>;
};

/** The words around questions, and those of some or all questions. */
export type QuestionnaireWords = Omit<Messages['quiz'], 'questions' | 'check'> & {
  questions: Record<string, QuestionWords>;
};

/** The words of a question. Throws for a question without words. */
export function questionWords(
  { questions }: Pick<QuestionnaireWords, 'questions'>,
  id: string,
): QuestionWords {
  const words = questions[id];
  if (!words) throw new Error(`No words for the question "${id}".`);
  return words;
}

/** The label of an option of a question. */
export function optionLabel(
  words: { quiz: QuestionnaireWords } & Partial<Pick<Messages, 'troubles'>>,
  question: string,
  option: string,
): string {
  if (option === 'not-sure') return words.quiz.notSure;
  if (option === 'rather-not') return words.quiz.ratherNot;
  const troubles: Record<string, string> = words.troubles?.troubles ?? {};
  return questionWords(words.quiz, question).options?.[option] ?? troubles[option] ?? option;
}
