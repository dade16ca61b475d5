import type { Reason } from '@/domain/reason';
import { TROUBLE } from '@/domain/situation';
import { isUnsure } from '@/domain/unsure';
import { fill } from '@/i18n/fill';
import type { Messages } from '@/i18n/messages';
import { optionLabel, questionWords } from '@/i18n/questionWords';

type ReasonWords = Pick<Messages, 'result' | 'quiz' | 'troubles'>;

function reasonLine({ question, options }: Reason, words: ReasonWords): string {
  const { reasons } = words.result;
  if (question === null) return reasons.language;
  if (options.length === 0) {
    return fill(reasons.open, { question: questionWords(words.quiz, question).short });
  }
  // "Not sure" is an answer, not a trouble.
  const names = question === TROUBLE && !options.some(isUnsure);
  const texts = options.map((option) => optionLabel(words, question, option));
  return fill(names ? reasons.trouble : reasons.answer, {
    options: texts.join(reasons.separator),
  });
}

/** Reasons as lines to read, naming the answers they rest on; each line once. */
export function reasonLines(reasons: readonly Reason[], words: ReasonWords): string[] {
  return [...new Set(reasons.map((reason) => reasonLine(reason, words)))];
}
