import { answerFaults } from './answers';
import type { Catalogue } from './catalogue';
import { isAnswers, isObject } from './record';
import { type Person, type Place, people, type Talk } from './talk';

/** A talk as it lies down for the moment in which the page of another language opens. */
export type TalkRecord = {
  talk: Talk;
  /** Milliseconds since 1970. */
  at: number;
};

/** A change of language takes no longer; what is older belongs to nobody any more. */
export const MOST_MOMENT_MS = 60 * 1000;

/**
 * The talk of a stored record, to go on with in another language; null for anything but a sound
 * record of this catalogue that was laid down a moment before `now` (milliseconds since 1970).
 */
export function readTalk(catalogue: Catalogue, text: string | null, now: number): Talk | null {
  if (text === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(value) || typeof value.at !== 'number' || !isObject(value.talk)) return null;
  const age = now - value.at;
  if (age < 0 || age > MOST_MOMENT_MS) return null;
  const { person, answers, path } = value.talk;
  const isSound =
    (person === null || isPerson(person)) &&
    isAnswers(answers) &&
    answerFaults(catalogue, answers).length === 0;
  const way = isSound ? readPath(catalogue, path) : null;
  return isSound && way ? { person, answers, path: way } : null;
}

const isPerson = (value: unknown): value is Person => people.some((each) => each === value);

function readPath(catalogue: Catalogue, value: unknown): Talk['path'] | null {
  if (!Array.isArray(value)) return null;
  const places = value.filter((each): each is Place => isPlace(catalogue, each));
  const [first, ...more] = places;
  const isWhole = places.length === value.length && first?.at === 'person';
  return isWhole ? [first, ...more] : null;
}

function isPlace({ areas, questions }: Catalogue, value: unknown): value is Place {
  if (!isObject(value)) return false;
  if (value.at === 'troubles') return areas.some(({ id }) => id === value.area);
  if (value.at === 'question') return questions.some(({ id }) => id === value.question);
  return value.at === 'person' || value.at === 'areas' || value.at === 'result';
}
