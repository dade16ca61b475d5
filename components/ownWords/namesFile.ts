import type { ModelFile } from '@/domain/understandingModel';

/** What things are called in any language of the site, by id. */
export type NamesFile = {
  programmes: Readonly<Record<string, readonly string[]>>;
  windows: Readonly<Record<string, readonly string[]>>;
  /** Measures of the plan, by goal and number, e.g. `g1-m2`. */
  measures: Readonly<Record<string, readonly string[]>>;
};

/** What the box fetches besides the facts of a locale, the same for everybody: `/understanding.json`. */
export type UnderstandingFile = { model: ModelFile; names: NamesFile };
