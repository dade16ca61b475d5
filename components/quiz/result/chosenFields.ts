import type { Answers } from '@/domain/answers';
import type { Catalogue } from '@/domain/catalogue';
import type { Field } from '@/domain/trouble';

/** The fields of the chosen troubles, in the order of the catalogue. */
export function chosenFields(catalogue: Catalogue, answers: Answers): readonly Field[] {
  const chosen = new Set(answers.trouble ?? []);
  const ids = new Set(
    catalogue.troubles.filter(({ id }) => chosen.has(id)).map(({ field }) => field),
  );
  return catalogue.fields.filter(({ id }) => ids.has(id));
}
