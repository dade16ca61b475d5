import type { Condition } from './condition';

/** An id named by a condition: which kind of record it must be, and the id. */
export type Reference =
  | { of: 'trouble' | 'field' | 'question'; id: string }
  | { of: 'option'; question: string; id: string };

/** Every id that a condition names. Locales are not records and are left out. */
export function referencesOf(condition: Condition): Reference[] {
  switch (condition.kind) {
    case 'trouble':
    case 'field':
      return condition.anyOf.map((id) => ({ of: condition.kind, id }));
    case 'answer':
      return [
        { of: 'question', id: condition.question },
        ...condition.anyOf.map(
          (id): Reference => ({ of: 'option', question: condition.question, id }),
        ),
      ];
    case 'all':
    case 'any':
      return condition.of.flatMap(referencesOf);
    case 'not':
      return referencesOf(condition.of);
    case 'always':
    case 'fields':
    case 'locale':
      return [];
  }
}
