import { expect } from 'vitest';
import type { Answers } from '@/domain/answers';
import type { Catalogue } from '@/domain/catalogue';
import { indexOf } from '@/domain/catalogueIndex';
import type { Guidance } from '@/domain/guide';

/**
 * What must hold of every guidance: a first window that a person answers, no programme twice,
 * reasons that are true of the answers, no background programme, no loan in front of advice.
 * Throws a plain error, because it runs hundreds of thousands of times.
 */
export function expectSound(catalogue: Catalogue, answers: Answers, guidance: Guidance): void {
  const { programmes, windows } = indexOf(catalogue);
  const fault = (text: string) => {
    expect.fail(`${text}\nanswers: ${JSON.stringify(answers)}`);
  };
  if (guidance.windows.length === 0) fault('no window: a dead end');
  const reachable = guidance.windows.some(({ id }) => {
    const window = windows.get(id);
    return window && (window.channels.length > 0 || window.via);
  });
  if (!reachable) fault('no human contact');
  if (new Set(guidance.windows.map(({ id }) => id)).size !== guidance.windows.length) {
    fault('a window stands twice');
  }
  const ids = guidance.programmes.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) fault('a programme stands twice');
  for (const { id, reasons } of guidance.programmes) {
    if (programmes.get(id)?.use === 'background') fault(`${id} is background`);
    if (reasons.length === 0) fault(`${id} has no reason`);
    for (const { question, options } of reasons) {
      if (question === null) continue;
      const given = answers[question] ?? [];
      if (options.some((option) => !given.includes(option))) fault(`${id}: a reason is not true`);
    }
  }
}
