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

/** Whether another reason says the same of all these answers, and of more. */
function isWithin(reason: Reason, other: Reason, { result: { reasons } }: ReasonWords): boolean {
  const { question, options } = reason;
  return (
    question !== null &&
    question === other.question &&
    options.length > 0 &&
    options.length < other.options.length &&
    options.every((option) => other.options.includes(option)) &&
    pattern(reason.rule, question, reasons) === pattern(other.rule, question, reasons)
  );
}

/** Reasons as lines to read, naming the answers they rest on; each answer once in the same words. */
export function reasonLines(reasons: readonly Reason[], words: ReasonWords): string[] {
  const whole = reasons.filter((each) => !reasons.some((other) => isWithin(each, other, words)));
  return [...new Set(whole.map((reason) => reasonLine(reason, words)))];
}
