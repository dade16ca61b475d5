import type { Catalogue } from './catalogue';
import { allOptions } from './options';

/** What somebody answered: option ids by question id, always lists; a missing question is unanswered. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** What is wrong with answers from outside: unknown questions or options; empty when all is well. */
export function answerFaults(catalogue: Catalogue, answers: Answers): string[] {
  return Object.entries(answers).flatMap(([id, options]) => {
    const question = catalogue.questions.find((each) => each.id === id);
    if (!question) {
      const known = catalogue.questions.map((each) => each.id).join(', ');
      return [`unknown question "${id}"; known: ${known}`];
    }
    if (question.kind === 'one' && options.length > 1) {
      return [`question "${id}" takes one option, found ${options.length}`];
    }
    const known = new Set(allOptions(catalogue, question));
    return options
      .filter((option) => !known.has(option))
      .map((option) => `unknown option "${option}" of question "${id}"`);
  });
}
