import type { Catalogue } from './catalogue';
import { dangling, danglingInCondition, duplicates, idsOf } from './dangling';
import type { Problem } from './problem';
import type { Programme } from './programme';
import { programmeKey } from './programmeKey';

/** Faults of the programmes: places in the plan, references, and what they answer. */
export function checkProgrammes(catalogue: Catalogue): Problem[] {
  return [
    ...duplicates(catalogue.programmes, 'programmes/'),
    ...duplicateOrders(catalogue.programmes),
    ...catalogue.programmes.flatMap((programme) => checkProgramme(catalogue, programme)),
  ];
}

function duplicateOrders(programmes: readonly Programme[]): Problem[] {
  const seen = new Map<string, string>();
  return programmes.flatMap((programme): Problem[] => {
    const key = programmeKey(programme);
    const other = seen.get(key);
    seen.set(key, programme.id);
    if (!other) return [];
    const file = `programmes/${programme.id}.yaml`;
    return [
      { code: 'duplicate-order', file, field: 'order', found: key, expected: `${other}.yaml` },
    ];
  });
}

function checkProgramme(catalogue: Catalogue, programme: Programme): Problem[] {
  const file = `programmes/${programme.id}.yaml`;
  const goal = catalogue.plan.goals.find(({ number }) => number === programme.goal);
  const inPlan = goal?.measures.some(({ number }) => number === programme.measure);
  const chosen = programme.troubles.map(({ id }) => id);
  const background = programme.use === 'background';
  const hasMain = programme.troubles.some(({ as }) => as === 'main');
  const found = programmeKey(programme);
  return [
    ...dangling(chosen, idsOf(catalogue.troubles), file, 'troubles', 'troubles.yaml › troubles'),
    ...dangling(programme.windows, idsOf(catalogue.windows), file, 'windows', 'windows/'),
    ...dangling(programme.related, idsOf(catalogue.programmes), file, 'related', 'programmes/'),
    ...dangling(
      programme.sources,
      new Set(Object.keys(catalogue.sources)),
      file,
      'sources',
      'sources.yaml',
    ),
    ...programme.conditions.flatMap((condition) =>
      danglingInCondition(catalogue, condition.when, file, `conditions.${condition.id}`),
    ),
    ...(inPlan ? [] : [{ code: 'measure-not-in-plan' as const, file, field: 'measure', found }]),
    ...(background && (chosen.length > 0 || programme.conditions.length > 0)
      ? [{ code: 'background-answers-trouble' as const, file, field: 'troubles', found: found }]
      : []),
    ...(!background && !hasMain
      ? [{ code: 'programme-without-main-trouble' as const, file, field: 'troubles', found }]
      : []),
  ];
}
