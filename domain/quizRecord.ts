import { type Answers, answerFaults } from './answers';
import type { Catalogue } from './catalogue';
import { isAnswers, isObject } from './record';
import { sensitivityOf } from './sensitivity';

/** Where somebody is in the quiz: a question's id, the check page or the result. */
export type Step = string;
export const CHECK: Step = 'check';
export const RESULT: Step = 'result';

/** What a tab remembers of the quiz. */
export type QuizRecord = {
  answers: Answers;
  step: Step;
  /** The step of each history entry, by the entry's number in the tab. */
  entries: Readonly<Record<string, Step>>;
  /** Milliseconds since 1970 at the last touch. */
  at: number;
};

/** After this long without use, answers are refused. */
export const MOST_IDLE_MS = 30 * 60 * 1000;

/** What was found where a record may lie. */
export type Found =
  | { kind: 'record'; record: QuizRecord }
  | { kind: 'nothing' | 'expired' | 'damaged' };

/** Reads a stored record; anything but a sound, recent record of this catalogue is refused. */
export function readRecord(catalogue: Catalogue, text: string | null, now: number): Found {
  if (text === null) return { kind: 'nothing' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'damaged' };
  }
  if (!isRecord(value)) return { kind: 'damaged' };
  const age = now - value.at;
  if (age < 0 || age > MOST_IDLE_MS) return { kind: 'expired' };
  const steps = [value.step, ...Object.values(value.entries)];
  const known = new Set([...catalogue.questions.map(({ id }) => id), CHECK, RESULT]);
  const sound =
    answerFaults(catalogue, value.answers).length === 0 && steps.every((step) => known.has(step));
  return sound ? { kind: 'record', record: value } : { kind: 'damaged' };
}

/** Whether a record may lie in the tab's storage: never once something sensitive is answered. */
export function mayBeStored(
  catalogue: Catalogue,
  { answers }: Pick<QuizRecord, 'answers'>,
): boolean {
  return sensitivityOf(catalogue, answers) === null;
}

function isRecord(value: unknown): value is QuizRecord {
  if (!isObject(value) || !isAnswers(value.answers) || !isObject(value.entries)) return false;
  return (
    typeof value.at === 'number' &&
    typeof value.step === 'string' &&
    Object.values(value.entries).every((step) => typeof step === 'string')
  );
}
