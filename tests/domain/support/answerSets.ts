import type { Answers } from '@/domain/answers';
import type { Catalogue } from '@/domain/catalogue';
import { nextQuestion } from '@/domain/nextQuestion';
import { ownOptions } from '@/domain/options';
import type { Question } from '@/domain/question';
import { TROUBLE } from '@/domain/situation';
import { NOT_SURE, RATHER_NOT } from '@/domain/unsure';

/** Every answer tried for a question: each option, pairs and all of several-choice ones, not sure, rather not. */
export function answersTo(catalogue: Catalogue, question: Question): string[][] {
  const open = [[NOT_SURE], [RATHER_NOT]];
  const options = ownOptions(catalogue, question);
  if (question.kind === 'one') return [...options.map((option) => [option]), ...open];
  const definite = options.filter((option) => option !== question.none);
  const none = question.none ? [[question.none]] : [];
  const pairs = definite.flatMap((a, place) => definite.slice(place + 1).map((b) => [a, b]));
  return [...none, ...definite.map((option) => [option]), ...pairs, [...definite], ...open];
}

/** Every way through the quiz that starts with these answers: the questions it puts, all answers to each. */
export function* paths(catalogue: Catalogue, start: Answers): Generator<Answers> {
  const next = nextQuestion(catalogue, start);
  const question = catalogue.questions.find(({ id }) => id === next);
  if (!question) {
    yield start;
    return;
  }
  for (const answer of answersTo(catalogue, question)) {
    yield* paths(catalogue, { ...start, [question.id]: answer });
  }
}

/** Whether an answer says something definite. */
export function isDefinite(answer: readonly string[]): boolean {
  return answer.length > 0 && !answer.includes(NOT_SURE) && !answer.includes(RATHER_NOT);
}

/** A small generator of numbers from 0 to 1 that gives the same series for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Random answers to every question but the troubles, each left open now and then. */
export function randomOthers(catalogue: Catalogue, random: () => number): Answers {
  const given: Record<string, string[]> = {};
  for (const question of catalogue.questions) {
    if (question.id === TROUBLE || random() < 0.15) continue;
    const sets = answersTo(catalogue, question);
    given[question.id] = sets[Math.floor(random() * sets.length)] ?? [];
  }
  return given;
}
