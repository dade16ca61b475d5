import type { Catalogue } from './catalogue';
import { dangling, duplicates, idsOf } from './dangling';
import type { Problem } from './problem';

const file = 'formerIds.yaml';

/**
 * Faults of the ids that lists carry: a programme and a window with the same one; former ids that are
 * still in use, named twice, or lead to nothing that is there.
 */
export function checkFormerIds({ formerIds, programmes, windows }: Catalogue): Problem[] {
  const known = idsOf([...programmes, ...windows]);
  const ofProgrammes = idsOf(programmes);
  return [
    ...windows
      .filter(({ id }) => ofProgrammes.has(id))
      .map(({ id }): Problem => {
        return { code: 'duplicate-id', file: `windows/${id}.yaml`, field: 'id', found: id };
      }),
    ...duplicates(formerIds, file),
    ...formerIds.flatMap(({ id, now }): Problem[] => [
      ...(known.has(id)
        ? [{ code: 'former-id-in-use' as const, file, field: 'id', found: id }]
        : []),
      ...dangling(now, known, file, `${id}.now`, 'programmes/, windows/'),
    ]),
  ];
}
