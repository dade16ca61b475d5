import type { Catalogue } from './catalogue';
import { dangling, duplicates, idsOf } from './dangling';
import type { Problem } from './problem';

const file = 'formerIds.yaml';

/** Faults of former ids: still in use, named twice, or leading to programmes that are not there. */
export function checkFormerIds({ formerIds, programmes }: Catalogue): Problem[] {
  const known = idsOf(programmes);
  return [
    ...duplicates(formerIds, file),
    ...formerIds.flatMap(({ id, now }): Problem[] => [
      ...(known.has(id)
        ? [{ code: 'former-id-in-use' as const, file, field: 'id', found: id }]
        : []),
      ...dangling(now, known, file, `${id}.now`, 'programmes/'),
    ]),
  ];
}
