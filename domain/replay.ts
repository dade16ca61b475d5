import type { Answers } from './answers';
import type { Catalogue } from './catalogue';
import { isAnswered, isWorthAsking, nextQuestion } from './nextQuestion';

/** The questions put to somebody with these answers, in order, and the one still open. */
export type Replay = { asked: readonly string[]; next: string | null };

/** Puts the questions again, one after the other, and answers each from the given answers. */
export function replay(catalogue: Catalogue, answers: Answers): Replay {
  const asked: string[] = [];
  let given: Answers = {};
  for (;;) {
    const next = nextQuestion(catalogue, given);
    if (next === null) return { asked, next };
    const answer = answers[next] ?? [];
    if (answer.length === 0) return { asked, next };
    asked.push(next);
    given = { ...given, [next]: answer };
  }
}

/** The answers that still count: those to questions that the other answers make worth asking. */
export function relevantAnswers(catalogue: Catalogue, answers: Answers): Answers {
  let kept: Answers = {};
  for (const question of catalogue.questions) {
    const answer = answers[question.id];
    if (!answer || !isAnswered(answers, question)) continue;
    if (isWorthAsking(catalogue, kept, question)) kept = { ...kept, [question.id]: answer };
  }
  return kept;
}
