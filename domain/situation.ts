import type { Answers } from './answers';
import type { Catalogue } from './catalogue';
import { type CatalogueIndex, indexOf } from './catalogueIndex';
import type { Trouble } from './trouble';

/** The one question whose options are the troubles. */
export const TROUBLE = 'trouble';

/** Everything a condition may look at. */
export type Situation = {
  index: CatalogueIndex;
  answers: Answers;
  locale: string;
  /** The chosen troubles in the catalogue's order, so that the order of answers changes nothing. */
  troubles: readonly Trouble[];
};

/** A situation from answers; options that are not troubles ("not sure") are no chosen trouble. */
export function situationOf(catalogue: Catalogue, answers: Answers, locale: string): Situation {
  const index = indexOf(catalogue);
  const chosen = new Set(answers[TROUBLE] ?? []);
  const troubles =
    chosen.size === 0 ? [] : catalogue.troubles.filter((trouble) => chosen.has(trouble.id));
  return { index, answers, locale, troubles };
}
