import type { Answers } from './answers';
import type { Catalogue } from './catalogue';
import { type Guidance, guide } from './guide';
import { ownOptions } from './options';
import type { Question } from './question';
import { situationOf } from './situation';
import { truthOf } from './truth';

/** Questions and their order are the same in every locale, so guidance is compared in none. */
const ANY_LOCALE = '';

/**
 * Id of the question to put next, or null when no answer could change the guidance any more:
 * the first unanswered one whose condition holds and two of whose options, the other unanswered
 * questions left unknown, would give different guidance.
 */
export function nextQuestion(catalogue: Catalogue, answers: Answers): string | null {
  const next = catalogue.questions.find(
    (question) => !isAnswered(answers, question) && isWorthAsking(catalogue, answers, question),
  );
  return next?.id ?? null;
}

/** Whether a question has been answered, be it with "not sure". */
export function isAnswered(answers: Answers, { id }: Pick<Question, 'id'>): boolean {
  return (answers[id] ?? []).length > 0;
}

/** Whether a question's condition holds and its answer can change the guidance. */
export function isWorthAsking(catalogue: Catalogue, answers: Answers, question: Question): boolean {
  const situation = situationOf(catalogue, answers, ANY_LOCALE);
  if (truthOf(question.when, situation) !== 'yes') return false;
  let first: Guidance | undefined;
  for (const option of ownOptions(catalogue, question)) {
    const guidance = guide(catalogue, { ...answers, [question.id]: [option] }, ANY_LOCALE);
    if (first === undefined) first = guidance;
    else if (differ(first, guidance)) return true;
  }
  return false;
}

/** Whether two guidances differ in their urgent lines, windows or programmes. */
export function differ(a: Guidance, b: Guidance): boolean {
  if (a.urgent.length !== b.urgent.length) return true;
  if (a.windows.length !== b.windows.length) return true;
  if (a.programmes.length !== b.programmes.length) return true;
  return (
    a.urgent.some((id, place) => id !== b.urgent[place]) ||
    a.windows.some(({ id }, place) => id !== b.windows[place]?.id) ||
    a.programmes.some(({ id, strength }, place) => {
      const other = b.programmes[place];
      return id !== other?.id || strength !== other.strength;
    })
  );
}
