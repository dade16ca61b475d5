import type { Catalogue } from './catalogue';
import type { Question } from './question';
import { isUnsure, NOT_SURE, RATHER_NOT } from './unsure';

/** A question's own options, in order: for the troubles, all of them. */
export function ownOptions(
  catalogue: Pick<Catalogue, 'troubles'>,
  question: Question,
): readonly string[] {
  return question.options === 'troubles'
    ? catalogue.troubles.map((trouble) => trouble.id)
    : question.options;
}

/** All answers a question takes: its own options, "not sure" and "rather not say". */
export function allOptions(
  catalogue: Pick<Catalogue, 'troubles'>,
  question: Question,
): readonly string[] {
  return [...ownOptions(catalogue, question), NOT_SURE, RATHER_NOT];
}

/** Whether an option says "nothing of this" or "not sure" and so excludes the rest. */
export function standsAlone({ none }: Pick<Question, 'none'>, option: string): boolean {
  return option === none || isUnsure(option);
}
