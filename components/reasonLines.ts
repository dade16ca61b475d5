import type { Reason } from '@/domain/reason';
import { fill } from '@/i18n/fill';
import type { Messages } from '@/i18n/messages';

type ReasonWords = Pick<Messages, 'result' | 'quiz' | 'troubles'>;
type QuestionWords = { short: string; options?: Record<string, string> };

function optionText(question: string, option: string, words: ReasonWords): string {
  if (option === 'not-sure') return words.quiz.notSure;
  if (option === 'rather-not') return words.quiz.ratherNot;
  const troubles: Record<string, string> = words.troubles.troubles;
  const questions: Record<string, QuestionWords> = words.quiz.questions;
  return questions[question]?.options?.[option] ?? troubles[option] ?? option;
}

function reasonLine({ question, options }: Reason, words: ReasonWords): string {
  const { reasons } = words.result;
  if (question === null) return reasons.language;
  const questions: Record<string, QuestionWords> = words.quiz.questions;
  if (options.length === 0)
    return fill(reasons.open, { question: questions[question]?.short ?? '' });
  const texts = options.map((option) => optionText(question, option, words));
  const pattern = question === 'trouble' ? reasons.trouble : reasons.answer;
  return fill(pattern, { options: texts.join(reasons.separator) });
}

/** Reasons as lines to read, naming the answers they rest on; each line once. */
export function reasonLines(reasons: readonly Reason[], words: ReasonWords): string[] {
  return [...new Set(reasons.map((reason) => reasonLine(reason, words)))];
}
