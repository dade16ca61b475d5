import type { Answers } from './answers';
import type { Catalogue } from './catalogue';
import { TROUBLE } from './situation';
import type { Sensitivity } from './trouble';

/** Calmest first: where several are named, the page takes the look of the first. */
const order: readonly Sensitivity[] = ['violence', 'suicide', 'pregnancy'];

/** How sensitive answers are, or null: sensitive ones are kept nowhere but in memory. */
export function sensitivityOf(
  catalogue: Pick<Catalogue, 'questions' | 'troubles'>,
  answers: Answers,
): Sensitivity | null {
  const chosen = new Set(answers[TROUBLE] ?? []);
  const found = new Set<Sensitivity | undefined>(
    catalogue.troubles.filter(({ id }) => chosen.has(id)).map(({ sensitive }) => sensitive),
  );
  for (const { id, sensitiveOptions = {} } of catalogue.questions) {
    for (const option of answers[id] ?? []) found.add(sensitiveOptions[option]);
  }
  return order.find((each) => found.has(each)) ?? null;
}
