import type { Catalogue } from './catalogue';
import { dangling, duplicates, idsOf } from './dangling';
import type { Problem } from './problem';

const file = 'troubles.yaml';

/** Faults of the troubles: double ids, unknown fields, troubles that nobody can choose or nothing answers. */
export function checkTroubles(catalogue: Catalogue): Problem[] {
  const areas = idsOf(catalogue.areas);
  const answered = new Set(
    catalogue.programmes.flatMap(({ troubles }) =>
      troubles.filter(({ as }) => as === 'main').map(({ id }) => id),
    ),
  );
  return [
    ...duplicates(catalogue.areas, file),
    ...duplicates(catalogue.fields, file),
    ...duplicates(catalogue.troubles, file),
    ...catalogue.troubles.flatMap(({ id, area, field }): Problem[] => [
      ...dangling([field], idsOf(catalogue.fields), file, `${id}.field`, `${file} › fields`),
      ...(areas.has(area)
        ? []
        : [
            {
              code: 'trouble-nobody-can-choose' as const,
              file,
              field: `${id}.area`,
              found: area,
              expected: [...areas].join(', '),
            },
          ]),
      ...(answered.has(id)
        ? []
        : [{ code: 'trouble-without-main-programme' as const, file, field: id, found: id }]),
    ]),
  ];
}
