import type { Condition } from './condition';
import { type Situation, TROUBLE } from './situation';
import { truthOf } from './truth';
import { isUnsure } from './unsure';

/**
 * Why something is shown: the rule that selected it, and the answers it rests on.
 * `question` is null where it rests on no answer (the page's language);
 * `options` is empty where the question was not answered.
 */
export type Reason = { rule: string; question: string | null; options: readonly string[] };

/** Rules of the reasons that come from a chosen trouble itself. */
export const MAIN = 'answers-main';
export const ALSO = 'answers-also';

/** The reasons by which a condition holds, or is not known to fail, in a situation. */
export function reasonsOf(rule: string, condition: Condition, situation: Situation): Reason[] {
  const chosen = situation.troubles;
  const troubles = (options: string[]): Reason[] => [{ rule, question: TROUBLE, options }];
  switch (condition.kind) {
    case 'always':
    case 'fields':
      return troubles(chosen.map(({ id }) => id));
    case 'trouble':
      return troubles(chosen.map(({ id }) => id).filter((id) => condition.anyOf.includes(id)));
    case 'field':
      return troubles(
        chosen.filter(({ field }) => condition.anyOf.includes(field)).map(({ id }) => id),
      );
    case 'answer': {
      const answered = situation.answers[condition.question] ?? [];
      const named = answered.filter((option) => condition.anyOf.includes(option)).sort();
      const options = named.length > 0 ? named : answered.filter(isUnsure).sort();
      return [{ rule, question: condition.question, options }];
    }
    case 'locale':
      return [{ rule, question: null, options: [] }];
    case 'all':
      return condition.of.flatMap((part) => reasonsOf(rule, part, situation));
    case 'any':
      return condition.of
        .filter((part) => truthOf(part, situation) !== 'no')
        .flatMap((part) => reasonsOf(rule, part, situation));
    case 'not':
      return reasonsOf(rule, condition.of, situation).map((reason) => ({ ...reason, options: [] }));
  }
}
