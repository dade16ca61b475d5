import type { Asked } from './asked';
import type { CardSituation } from './card';
import type { ExitPage } from './exitPage';
import type { FormerId } from './formerId';
import type { Plan } from './plan';
import type { Programme } from './programme';
import type { Question } from './question';
import type { Rule } from './rule';
import type { Source } from './source';
import type { Area, Field, Trouble } from './trouble';
import type { Window } from './window';

/** Everything a city knows: the facts, the questions and the rules, in the order of the plan. */
export type Catalogue = {
  plan: Plan;
  programmes: readonly Programme[];
  windows: readonly Window[];
  areas: readonly Area[];
  fields: readonly Field[];
  troubles: readonly Trouble[];
  /** What people in a situation ask. */
  asked: readonly Asked[];
  /** How the sentence is spoken that asks not to be called back. */
  noCallbackRomaji: string;
  /** How the sentence for several fields is spoken; `{fields}` is filled in. */
  severalFieldsRomaji: string;
  questions: readonly Question[];
  rules: readonly Rule[];
  sources: Readonly<Record<string, Source>>;
  exitPage: ExitPage;
  /** Cards to point at, by situation. */
  situations: readonly CardSituation[];
  /** Ids that programmes and windows had before. */
  formerIds: readonly FormerId[];
};

function find<Item extends { id: string }>(items: readonly Item[], id: string, noun: string): Item {
  const item = items.find((each) => each.id === id);
  if (!item) throw new Error(`No ${noun} "${id}" in the catalogue.`);
  return item;
}

/** The programme with this id. Throws when there is none. */
export function programme(catalogue: Pick<Catalogue, 'programmes'>, id: string): Programme {
  return find(catalogue.programmes, id, 'programme');
}

/** The window with this id. Throws when there is none. */
export function window(catalogue: Pick<Catalogue, 'windows'>, id: string): Window {
  return find(catalogue.windows, id, 'window');
}

/** The trouble with this id. Throws when there is none. */
export function trouble(catalogue: Pick<Catalogue, 'troubles'>, id: string): Trouble {
  return find(catalogue.troubles, id, 'trouble');
}

/** The question with this id. Throws when there is none. */
export function question(catalogue: Pick<Catalogue, 'questions'>, id: string): Question {
  return find(catalogue.questions, id, 'question');
}
