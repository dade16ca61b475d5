import type { Answers } from './answers';

/** Whether something read from a storage is an object with names. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether it has the shape of answers; what they say is looked at by `answerFaults`. */
export function isAnswers(value: unknown): value is Answers {
  if (!isObject(value)) return false;
  return Object.values(value).every(
    (list) => Array.isArray(list) && list.every((each) => typeof each === 'string'),
  );
}
