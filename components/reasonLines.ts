import { ALSO, type Reason } from '@/domain/reason';
import { TROUBLE } from '@/domain/situation';
import { isUnsure } from '@/domain/unsure';
import { fill } from '@/i18n/fill';
import type { Messages } from '@/i18n/messages';
import { optionLabel, questionWords } from '@/i18n/questionWords';

type ReasonWords = Pick<Messages, 'result' | 'quiz' | 'troubles'>;

function reasonLine({ rule, question, options }: Reason, words: ReasonWords): string {
  const { reasons } = words.result;
  if (question === null) return reasons.language;
  if (options.length === 0 || options.some(isUnsure)) {
    return fill(reasons.open, { question: questionWords(words.quiz, question).short });
  }
  const texts = options.map((option) => optionLabel(words, question, option));
  return fill(pattern(rule, question, reasons), { options: texts.join(reasons.separator) });
}

/** What a programme answers is said firmly, what it may also help with more softly. */
function pattern(rule: string, question: string, reasons: Messages['result']['reasons']): string {
  if (question !== TROUBLE) return reasons.answer;
  return rule === ALSO ? reasons.also : reasons.trouble;
}

/** Reasons as lines to read, naming the answers they rest on; each line once. */
export function reasonLines(reasons: readonly Reason[], words: ReasonWords): string[] {
  return [...new Set(reasons.map((reason) => reasonLine(reason, words)))];
}
