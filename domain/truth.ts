import type { Condition } from './condition';
import type { Situation } from './situation';
import { isUnsure } from './unsure';

/** Not answered is never "no": a condition may also be unknown. */
export type Truth = 'yes' | 'no' | 'unknown';

type Kind = Condition['kind'];
type Of<K extends Kind> = Extract<Condition, { kind: K }>;

const yesIf = (holds: boolean): Truth => (holds ? 'yes' : 'no');

/** One function for each kind of condition. */
const kinds: { [K in Kind]: (condition: Of<K>, situation: Situation) => Truth } = {
  always: () => 'yes',

  trouble: ({ anyOf, atLeast = 1 }, { troubles }) => {
    let count = 0;
    for (const { id } of troubles) if (anyOf.includes(id)) count += 1;
    return yesIf(count >= atLeast);
  },

  field: ({ anyOf }, { troubles }) => yesIf(troubles.some(({ field }) => anyOf.includes(field))),

  fields: ({ atLeast }, { troubles }) => {
    if (troubles.length < atLeast) return 'no';
    return yesIf(new Set(troubles.map(({ field }) => field)).size >= atLeast);
  },

  answer: ({ question: id, anyOf }, { answers, index }) => {
    const chosen = answers[id] ?? [];
    if (chosen.some((option) => anyOf.includes(option))) return 'yes';
    const question = index.questions.get(id);
    const open = chosen.length === 0 ? question?.silence : question?.unsure;
    const isOpen = chosen.length === 0 || chosen.some(isUnsure);
    return isOpen && open === 'widens' ? 'unknown' : 'no';
  },

  locale: ({ anyOf }, { locale }) => yesIf(anyOf.includes(locale)),

  all: ({ of }, situation) => {
    let all: Truth = 'yes';
    for (const part of of) {
      const truth = truthOf(part, situation);
      if (truth === 'no') return 'no';
      if (truth === 'unknown') all = 'unknown';
    }
    return all;
  },

  any: ({ of }, situation) => {
    let any: Truth = 'no';
    for (const part of of) {
      const truth = truthOf(part, situation);
      if (truth === 'yes') return 'yes';
      if (truth === 'unknown') any = 'unknown';
    }
    return any;
  },

  not: ({ of }, situation) => {
    const truth = truthOf(of, situation);
    if (truth === 'unknown') return 'unknown';
    return yesIf(truth === 'no');
  },
};

/** Whether a condition holds in a situation: yes, no, or not known yet. */
export function truthOf(condition: Condition, situation: Situation): Truth {
  // The compiler cannot follow that the function found under a kind takes that kind.
  const evaluate = kinds[condition.kind] as (condition: Condition, situation: Situation) => Truth;
  return evaluate(condition, situation);
}
