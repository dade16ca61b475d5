import type { Answers } from '@/domain/answers';
import type { Catalogue } from '@/domain/catalogue';
import { TROUBLE } from '@/domain/situation';
import { handOver } from '../quiz/session';

/**
 * Lays down what was understood for the questions, which open next in this tab and take even what is
 * sensitive out of the storage as they read it. They begin where it can be seen and changed.
 */
export function carryOver(catalogue: Catalogue, answers: Answers): void {
  const first = catalogue.questions[0]?.id ?? TROUBLE;
  handOver({
    answers,
    step: answers[TROUBLE] ? TROUBLE : first,
    entries: {},
    at: Date.now(),
  });
}
