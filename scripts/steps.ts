import type { Answers } from '@/domain/answers';
import type { Catalogue } from '@/domain/catalogue';
import { nextQuestion } from '@/domain/nextQuestion';
import { ownOptions } from '@/domain/options';
import { TROUBLE } from '@/domain/situation';
import { NOT_SURE } from '@/domain/unsure';
import { median } from './median';

/** Screens and touches of one way from the home page to a result. */
export type Way = { screens: number; touches: number };

/** Touches on one question: the option and "continue"; a trouble's life area is opened first. */
function touchesOn(question: string, answer: readonly string[]): number {
  const opened = question === TROUBLE && !answer.includes(NOT_SURE) ? 1 : 0;
  return opened + answer.length + 1;
}

const HOME: Way = { screens: 1, touches: 1 };

/** Every way for one trouble with one option to each question: to the first result, and to the end. */
export function ways(catalogue: Catalogue): {
  first: Way[];
  full: Way[];
  questions: number[];
  /** Question screens on the longest way of each trouble. */
  byTrouble: Map<string, number>;
} {
  const first: Way[] = [];
  const full: Way[] = [];
  const questions: number[] = [];
  const byTrouble = new Map<string, number>();
  const walk = (answers: Answers, { screens, touches }: Way) => {
    const next = nextQuestion(catalogue, answers);
    const question = catalogue.questions.find(({ id }) => id === next);
    if (!question) {
      // The check page and its button lead to the result.
      full.push({ screens: screens + 2, touches: touches + 1 });
      const put = screens - HOME.screens;
      const trouble = answers[TROUBLE]?.[0] ?? '';
      questions.push(put);
      byTrouble.set(trouble, Math.max(put, byTrouble.get(trouble) ?? 0));
      return;
    }
    for (const option of [...ownOptions(catalogue, question), NOT_SURE]) {
      const way = { screens: screens + 1, touches: touches + touchesOn(question.id, [option]) };
      if (question.id === TROUBLE) {
        // From the next screen on, "see the result now" is one touch away.
        first.push({ screens: way.screens + 2, touches: way.touches + 1 });
      }
      walk({ ...answers, [question.id]: [option] }, way);
    }
  };
  walk({}, HOME);
  return { first, full, questions, byTrouble };
}

function line(name: string, values: readonly number[]): string {
  const numbers = [Math.min(...values), median(values), values.reduce((a, b) => Math.max(a, b))];
  return `${name.padEnd(38)}${numbers.map((number) => String(number).padStart(8)).join('')}`;
}

/** The table that `npm run -s guide -- --steps` prints. */
export function stepsTable(catalogue: Catalogue): string {
  const { first, full, questions, byTrouble } = ways(catalogue);
  const screens = (list: Way[]) => list.map((way) => way.screens);
  const touches = (list: Way[]) => list.map((way) => way.touches);
  return [
    `${full.length} ways with one trouble and one option to each question`,
    `${''.padEnd(38)}${['least', 'median', 'most'].map((word) => word.padStart(8)).join('')}`,
    line('first result: screens with home', screens(first)),
    line('first result: touches', touches(first)),
    line('question screens, over all ways', questions),
    line('question screens, each trouble once', [...byTrouble.values()]),
    line('all questions: screens with home', screens(full)),
    line('all questions: touches', touches(full)),
  ].join('\n');
}
