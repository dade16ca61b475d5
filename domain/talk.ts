import type { Answers } from './answers';
import type { Catalogue } from './catalogue';
import { isAnswered, nextQuestion } from './nextQuestion';
import { standsAlone } from './options';
import type { Question } from './question';
import { relevantAnswers } from './replay';
import { TROUBLE } from './situation';
import type { Area, Trouble } from './trouble';

/** Whom a talk at a counter is about, as the one behind the counter sees it. */
export const people = ['alone', 'accompanied', 'family', 'neighbour'] as const;
export type Person = (typeof people)[number];

/** What stands on the screen. */
export type Place =
  | { at: 'person' }
  | { at: 'areas' }
  | { at: 'troubles'; area: string }
  | { at: 'question'; question: string }
  | { at: 'result' };

/** A talk between two people over one screen; it lies in memory and nowhere else. */
export type Talk = {
  person: Person | null;
  answers: Answers;
  /** The way here; the last place is on the screen. */
  path: readonly [Place, ...Place[]];
};

/** A talk in which nothing has been said. */
export const begun: Talk = { person: null, answers: {}, path: [{ at: 'person' }] };

/** What stands on the screen now. */
export function placeOf({ path }: Talk): Place {
  return path.at(-1) ?? path[0];
}

function to(talk: Talk, place: Place): Talk {
  return { ...talk, path: [...talk.path, place] };
}

/** One place back; at the first one it stays. What was said is kept. */
export function back(talk: Talk): Talk {
  const [first, ...more] = talk.path;
  return first && more.length > 0 ? { ...talk, path: [first, ...more.slice(0, -1)] } : talk;
}

/** Whether somebody stands beside the person. */
export function isWatched({ person }: Talk): boolean {
  return person === 'accompanied';
}

/** Whether the screen may show a trouble: while somebody stands beside, no violence, suicide or status. */
export function mayStand(talk: Talk, { sensitive, status }: Trouble): boolean {
  return !isWatched(talk) || (sensitive === undefined && status === undefined);
}

/**
 * The talk once it is known whom it is about. What was said before is forgotten: who comes to stand
 * beside must not see what somebody chose alone.
 */
export function about(talk: Talk, person: Person): Talk {
  const answers = { 'for-whom': ['counter'] };
  return to({ ...talk, person, answers }, { at: 'areas' });
}

/** The troubles of a life area that the screen may show. */
export function troublesOf(
  { troubles }: Pick<Catalogue, 'troubles'>,
  talk: Talk,
  area: string,
): readonly Trouble[] {
  return troubles.filter((each) => each.area === area && mayStand(talk, each));
}

/** The life areas in which the screen may show a trouble. */
export function areasOf(
  catalogue: Pick<Catalogue, 'troubles' | 'areas'>,
  talk: Talk,
): readonly Area[] {
  return catalogue.areas.filter(({ id }) => troublesOf(catalogue, talk, id).length > 0);
}

/** The troubles of a life area on the screen. */
export function inArea(talk: Talk, area: string): Talk {
  return to(talk, { at: 'troubles', area });
}

/** Back to the life areas, for a further trouble. */
export function further(talk: Talk): Talk {
  return to(talk, { at: 'areas' });
}

/** What is chosen once an option is pressed: "nothing of this" and "not sure" exclude the rest. */
export function pressed(
  { kind, none }: Pick<Question, 'kind' | 'none'>,
  chosen: readonly string[],
  option: string,
): readonly string[] {
  if (standsAlone({ none }, option)) return [option];
  if (chosen.includes(option)) return chosen.filter((each) => each !== option);
  if (kind === 'one') return [option];
  return [...chosen.filter((each) => !standsAlone({ none }, each)), option];
}

/** The talk after an option was pressed. An option that stands alone goes on at once. */
export function press(catalogue: Catalogue, talk: Talk, question: Question, option: string): Talk {
  const chosen = pressed(question, talk.answers[question.id] ?? [], option);
  const next = { ...talk, answers: { ...talk.answers, [question.id]: chosen } };
  return standsAlone(question, option) ? (goOn(catalogue, next) ?? next) : next;
}

/** The question that could still change the result and may be put here; null when there is none. */
export function openQuestion(catalogue: Catalogue, talk: Talk): Question | null {
  const next = nextQuestion(catalogue, talk.answers);
  const question = catalogue.questions.find(({ id }) => id === next);
  return question && !(isWatched(talk) && question.sensitive) ? question : null;
}

/** Puts the next question, or shows the result where there is none. */
export function ask(catalogue: Catalogue, talk: Talk): Talk {
  const next = openQuestion(catalogue, talk);
  return to(talk, next ? { at: 'question', question: next.id } : { at: 'result' });
}

/**
 * Goes on from what was chosen: from the troubles to the one question about danger, then to the
 * result; from a question that was asked for, to the next. Null where nothing is chosen yet.
 */
export function goOn(catalogue: Catalogue, talk: Talk): Talk | null {
  const place = placeOf(talk);
  const id = place.at === 'question' ? place.question : TROUBLE;
  if (!isAnswered(talk.answers, { id })) return null;
  const next = { ...talk, answers: relevantAnswers(catalogue, talk.answers) };
  const isOfDanger = (question: Question | null | undefined) =>
    question?.sensitiveOptions !== undefined;
  if (place.at === 'troubles' || place.at === 'areas') {
    return isOfDanger(openQuestion(catalogue, next))
      ? ask(catalogue, next)
      : to(next, { at: 'result' });
  }
  return isOfDanger(catalogue.questions.find((question) => question.id === id))
    ? to(next, { at: 'result' })
    : ask(catalogue, next);
}
