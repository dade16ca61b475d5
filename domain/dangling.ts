import type { Catalogue } from './catalogue';
import type { Condition } from './condition';
import { allOptions } from './options';
import type { Problem } from './problem';
import { referencesOf } from './references';

/** A problem for every id that is not among the known ones. */
export function dangling(
  ids: readonly string[],
  known: ReadonlySet<string>,
  file: string,
  field: string,
  expected: string,
): Problem[] {
  return ids
    .filter((id) => !known.has(id))
    .map((id) => ({ code: 'dangling', file, field, found: id, expected }));
}

/** The ids of records. */
export function idsOf(records: readonly { id: string }[]): Set<string> {
  return new Set(records.map((record) => record.id));
}

/** A problem for every record whose id another one of the list has already. */
export function duplicates(records: readonly { id: string }[], file: string): Problem[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }): Problem[] => {
    if (seen.has(id)) return [{ code: 'duplicate-id', file, field: 'id', found: id }];
    seen.add(id);
    return [];
  });
}

/** A problem for every trouble, field, question or option that a condition names and nobody defines. */
export function danglingInCondition(
  catalogue: Catalogue,
  condition: Condition,
  file: string,
  field: string,
): Problem[] {
  const known = {
    trouble: { ids: idsOf(catalogue.troubles), place: 'troubles.yaml › troubles' },
    field: { ids: idsOf(catalogue.fields), place: 'troubles.yaml › fields' },
    question: { ids: idsOf(catalogue.questions), place: 'questions.yaml › questions' },
  };
  return referencesOf(condition).flatMap((reference): Problem[] => {
    if (reference.of !== 'option') {
      const { ids, place } = known[reference.of];
      return dangling([reference.id], ids, file, field, place);
    }
    const question = catalogue.questions.find((each) => each.id === reference.question);
    const options = question ? allOptions(catalogue, question) : [];
    if (!question || options.includes(reference.id)) return [];
    const expected = options.join(', ');
    return [{ code: 'unknown-option', file, field, found: reference.id, expected }];
  });
}
