import type { Answers } from './answers';

/** The question that asks for whom help is looked for; its first option chosen is the answer. */
const FOR_WHOM = 'for-whom';

/** For whom help is looked for, as the option's id (`me`, `counter`, …); nothing where unanswered. */
export function forWhom(answers: Answers): string | undefined {
  return answers[FOR_WHOM]?.[0];
}

/** Whether the one who answers is helping somebody at a counter. */
export function isAtCounter(answers: Answers): boolean {
  return forWhom(answers) === 'counter';
}
