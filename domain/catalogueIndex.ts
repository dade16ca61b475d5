import type { Catalogue } from './catalogue';
import type { GroupCondition, Programme } from './programme';
import { programmeKey } from './programmeKey';
import type { Question } from './question';
import type { Strength } from './strength';
import type { Trouble } from './trouble';
import type { Window } from './window';

/** A programme that answers a trouble. */
export type Answering = { programme: Programme; strength: Strength; rank: number };

/** A programme's condition together with the programme. */
export type ProgrammeCondition = { programme: Programme; condition: GroupCondition };

/** Look-ups over a catalogue, made once for it. */
export type CatalogueIndex = {
  questions: ReadonlyMap<string, Question>;
  troubles: ReadonlyMap<string, Trouble>;
  windows: ReadonlyMap<string, Window>;
  programmes: ReadonlyMap<string, Programme>;
  /** Plan keys by id. */
  keys: ReadonlyMap<string, string>;
  /** Place of a programme in the plan, 0 first. */
  places: ReadonlyMap<string, number>;
  answering: ReadonlyMap<string, readonly Answering[]>;
  raising: readonly ProgrammeCondition[];
  /** Only of programmes that have some. */
  lowering: ReadonlyMap<Programme, readonly GroupCondition[]>;
  /** Ids of windows that can be reached without speaking on the phone. */
  withoutVoice: ReadonlySet<string>;
};

/** Rank of a programme within a trouble where its file gives none. */
const MIDDLE_RANK = 5;

const made = new WeakMap<Catalogue, CatalogueIndex>();

/** The look-ups of a catalogue; the same object for the same catalogue. */
export function indexOf(catalogue: Catalogue): CatalogueIndex {
  const known = made.get(catalogue);
  if (known) return known;
  const index = makeIndex(catalogue);
  made.set(catalogue, index);
  return index;
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function makeIndex(catalogue: Catalogue): CatalogueIndex {
  const windows = byId(catalogue.windows);
  const answering = new Map<string, Answering[]>();
  for (const programme of catalogue.programmes) {
    for (const { id, as, rank = MIDDLE_RANK } of programme.troubles) {
      const strength: Strength = as === 'main' ? 'start' : 'also';
      const list = answering.get(id) ?? [];
      list.push({ programme, strength, rank });
      answering.set(id, list);
    }
  }
  const conditions = catalogue.programmes.flatMap((programme) =>
    programme.conditions.map((condition) => ({ programme, condition })),
  );
  return {
    questions: byId(catalogue.questions),
    troubles: byId(catalogue.troubles),
    windows,
    programmes: byId(catalogue.programmes),
    keys: new Map(catalogue.programmes.map((each) => [each.id, programmeKey(each)])),
    places: new Map(catalogue.programmes.map(({ id }, place) => [id, place])),
    answering,
    raising: conditions.filter(({ condition }) => condition.effect === 'raise'),
    lowering: new Map(
      catalogue.programmes.flatMap((programme) => {
        const lower = programme.conditions.filter(({ effect }) => effect === 'lower');
        return lower.length > 0 ? [[programme, lower] as const] : [];
      }),
    ),
    withoutVoice: new Set(
      catalogue.windows.filter((each) => hasWayWithoutVoice(each, windows)).map(({ id }) => id),
    ),
  };
}

function hasWayWithoutVoice(window: Window, windows: ReadonlyMap<string, Window>): boolean {
  if (window.channels.some(({ by }) => by !== 'phone')) return true;
  const next = window.channels.length === 0 && window.via ? windows.get(window.via) : undefined;
  return next ? hasWayWithoutVoice(next, windows) : false;
}
