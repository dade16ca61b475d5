import type { Catalogue } from './catalogue';
import { dangling, danglingInCondition, duplicates, idsOf } from './dangling';
import type { Problem } from './problem';
import type { Rule } from './rule';

const file = 'questions.yaml';

/** Faults of the questions and rules: double ids, unknown options, records that do not exist. */
export function checkQuestions(catalogue: Catalogue): Problem[] {
  return [
    ...duplicates(catalogue.questions, file),
    ...duplicates(catalogue.rules, file),
    ...catalogue.questions.flatMap(({ id, when, none, options }): Problem[] => [
      ...danglingInCondition(catalogue, when, file, `${id}.when`),
      ...(none && options !== 'troubles' && !options.includes(none)
        ? [{ code: 'unknown-option' as const, file, field: `${id}.none`, found: none }]
        : []),
    ]),
    ...catalogue.rules.flatMap((rule) => checkRule(catalogue, rule)),
  ];
}

function checkRule(catalogue: Catalogue, { id, when, effect }: Rule): Problem[] {
  const windows = idsOf(catalogue.windows);
  const programmes = idsOf(catalogue.programmes);
  const place = (field: string) => `${id}.effect.${field}`;
  const inWindows = (['urgent', 'lead', 'windows', 'more', 'later', 'beside'] as const).flatMap(
    (field) => dangling(effect[field] ?? [], windows, file, place(field), 'windows/'),
  );
  const inProgrammes = (['first', 'last'] as const).flatMap((field) =>
    dangling(effect[field] ?? [], programmes, file, place(field), 'programmes/'),
  );
  const added = (effect.programmes ?? []).map((each) => each.id);
  const unconfirmed = catalogue.windows.filter(
    (window) => window.publish === 'confirm' && effect.urgent?.includes(window.id),
  );
  return [
    ...danglingInCondition(catalogue, when, file, `${id}.when`),
    ...inWindows,
    ...inProgrammes,
    ...dangling(added, programmes, file, place('programmes'), 'programmes/'),
    ...unconfirmed.map((window) => ({
      code: 'urgent-line-not-confirmed' as const,
      file,
      field: place('urgent'),
      found: window.id,
    })),
  ];
}
