import type { Catalogue } from '@/domain/catalogue';
import { Channel, Toll } from '@/domain/channel';
import { Weekday } from '@/domain/hours';
import { measureId, measuresOf } from '@/domain/measure';
import { Cost, Nationality, Paper, Status, TargetGroup, Use } from '@/domain/programme';
import { Confidence } from '@/domain/source';
import { strengths } from '@/domain/strength';
import { Sensitivity } from '@/domain/trouble';
import { Window, WindowKind } from '@/domain/window';
import type { Tree } from './messageSets';

/** Where the words of a kind of thing stand, and the ids that have words there. */
export type WordTable = { path: string; ids: readonly string[] };

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

/** Tables whose ids come from the catalogue or from a closed list of the domain. */
export function wordTables(catalogue: Catalogue): WordTable[] {
  const { plan, questions, windows } = catalogue;
  const spoken = windows.flatMap(({ channels }) =>
    channels.flatMap(({ languages }) => languages ?? []),
  );
  const measures = measuresOf(plan).map(measureId);
  return [
    { path: 'programmes', ids: ids(catalogue.programmes) },
    { path: 'windows', ids: ids(windows) },
    { path: 'programmeGuidance', ids: ids(catalogue.programmes) },
    { path: 'troubleGuidance', ids: ids(catalogue.troubles) },
    { path: 'windowGuidance', ids: ids(windows) },
    { path: 'asked', ids: ids(catalogue.asked) },
    { path: 'troubles.troubles', ids: ids(catalogue.troubles) },
    { path: 'troubles.areas', ids: ids(catalogue.areas) },
    { path: 'troubles.fields', ids: ids(catalogue.fields) },
    { path: 'quiz.questions', ids: ids(questions) },
    ...questions.flatMap(({ id, options }) =>
      options === 'troubles' ? [] : [{ path: `quiz.questions.${id}.options`, ids: options }],
    ),
    ...questions.map(({ id }) => ({
      path: `quiz.questions.${id}.title`,
      ids: ['me', 'other', 'child'],
    })),
    { path: 'plan.goals', ids: plan.goals.map(({ number }) => String(number)) },
    { path: 'plan.measures', ids: measures },
    { path: 'plan.statuses', ids: Status.options },
    { path: 'plan.groups', ids: TargetGroup.options },
    { path: 'plan.uses', ids: Use.options },
    { path: 'plan.roles', ids: ids(plan.roles) },
    { path: 'plan.carriers', ids: ids(plan.carriers) },
    { path: 'cards.situations', ids: ids(catalogue.situations) },
    { path: 'cards.cards', ids: catalogue.situations.flatMap(({ cards }) => cards) },
    { path: 'labels.papers', ids: Paper.options },
    { path: 'labels.costs', ids: Cost.options },
    { path: 'labels.nationality', ids: Nationality.options },
    { path: 'labels.strengths', ids: strengths },
    { path: 'labels.kinds', ids: WindowKind.options },
    { path: 'labels.channels', ids: Channel.options.map((option) => option.shape.by.value) },
    { path: 'labels.tolls', ids: Toll.options },
    { path: 'labels.weekdays', ids: Weekday.options },
    { path: 'labels.languages', ids: [...new Set(spoken)] },
    { path: 'labels.confidence', ids: Confidence.options },
    { path: 'labels.publish', ids: Window.shape.publish.options.filter((each) => each !== 'yes') },
    { path: 'result.urgent', ids: ['plain', ...Sensitivity.options, 'stay', 'history', 'ifHurt'] },
  ];
}

/** The part of a tree at a dotted path; nothing where there is none. */
export function part(tree: Tree, path: string): Tree | undefined {
  let at: Tree | string | undefined = tree;
  for (const name of path.split('.')) at = typeof at === 'object' ? at[name] : undefined;
  return typeof at === 'object' ? at : undefined;
}

/** Ids without words, and words without an id. */
export function strayWords(tree: Tree, tables: readonly WordTable[]): string[] {
  return tables.flatMap(({ path, ids: known }) => {
    const words = part(tree, path);
    if (!words) return [`${path}: there is no such table`];
    const found = Object.keys(words);
    return [
      ...known.filter((id) => !found.includes(id)).map((id) => `${path}: no words for "${id}"`),
      ...found.filter((id) => !known.includes(id)).map((id) => `${path}: no such id: "${id}"`),
    ];
  });
}

/** Entries that lack a part they must have, or carry one that nothing reads. */
export function strayParts(table: Tree, must: readonly string[], may: readonly string[]): string[] {
  return Object.entries(table).flatMap(([id, words]) => {
    const found = typeof words === 'object' ? Object.keys(words) : [];
    return [
      ...must.filter((name) => !found.includes(name)).map((name) => `${id}: no "${name}"`),
      ...found
        .filter((name) => !must.includes(name) && !may.includes(name))
        .map((name) => `${id}: "${name}" is read by nothing`),
    ];
  });
}

/** Windows with a sentence to say that nobody can speak, or romaji without a sentence. */
export function unspokenSentences(
  windows: readonly Pick<Window, 'id' | 'sayRomaji'>[],
  words: Tree,
): string[] {
  return windows.flatMap(({ id, sayRomaji }) => {
    const says = part(words, id)?.say !== undefined;
    if (says === (sayRomaji !== undefined)) return [];
    return [says ? `${id}: a sentence without romaji` : `${id}: romaji without a sentence`];
  });
}
