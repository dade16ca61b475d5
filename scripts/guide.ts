import { createInterface } from 'node:readline';
import { catalogue } from '@/data';
import { answerOf, readAnswerLine } from './answerLine';
import { isMain } from './isMain';
import { stepsTable } from './steps';

const help = `npm run -s guide < answers.jsonl
  Reads JSON Lines {"answers": {questionId: [optionId, …]}, "locale": "vi"} and prints one JSON line
  each: urgent, windows, first, programmes, asked, next, unknown. Ids: npm run -s questions.
  A bad line prints {"line", "error"} in its place; the exit code is then 1.
npm run -s guide -- --steps
  Prints screens and touches from the home page to the first result over all ways.`;

/** Answers every line of standard input; resolves to whether all could be read. */
async function answerLines(): Promise<boolean> {
  let number = 0;
  let good = true;
  for await (const text of createInterface({ input: process.stdin })) {
    number += 1;
    if (text.trim() === '') continue;
    try {
      console.log(JSON.stringify(answerOf(catalogue, readAnswerLine(catalogue, text))));
    } catch (error) {
      good = false;
      const message = error instanceof Error ? error.message : String(error);
      console.log(JSON.stringify({ line: number, error: message }));
    }
  }
  return good;
}

if (isMain(import.meta.url)) {
  if (process.argv.includes('--help')) console.log(help);
  else if (process.argv.includes('--steps')) console.log(stepsTable(catalogue));
  else if (!(await answerLines())) process.exitCode = 1;
}
