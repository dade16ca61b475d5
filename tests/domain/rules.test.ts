import { describe, expect, it } from 'vitest';
import type { Answers } from '@/domain/answers';
import type { Catalogue } from '@/domain/catalogue';
import { guide } from '@/domain/guide';
import { differ } from '@/domain/nextQuestion';
import { ownOptions } from '@/domain/options';
import { firingRules } from '@/domain/selection';
import { situationOf, TROUBLE } from '@/domain/situation';
import { NOT_SURE } from '@/domain/unsure';
import { randomOthers, seeded } from './support/answerSets';
import { catalogue } from './support/catalogue';

const troubles = catalogue.troubles.map(({ id }) => id);

/** Situations that between them touch every rule: each trouble with random others, and pairs. */
function situations(): Answers[] {
  const random = seeded(3);
  const single = [...troubles, NOT_SURE].flatMap((id) =>
    Array.from({ length: 40 }, () => ({ ...randomOthers(catalogue, random), [TROUBLE]: [id] })),
  );
  const pairs = Array.from({ length: 4000 }, () => ({
    ...randomOthers(catalogue, random),
    [TROUBLE]: [0, 1].map(() => troubles[Math.floor(random() * troubles.length)] ?? ''),
  }));
  return [...single, ...pairs];
}

const sample = situations();

/** Whether the catalogue without a part guides somebody otherwise in some locale. */
function matters(without: Catalogue): boolean {
  return ['ja', 'vi'].some((locale) =>
    sample.some((answers) =>
      differ(guide(catalogue, answers, locale), guide(without, answers, locale)),
    ),
  );
}

/** Ids of rules that could be left out: copies of others, or shadowed by them. */
function idleRules(of: Catalogue): string[] {
  return of.rules
    .map(({ id }) => id)
    .filter((id) => {
      const without = { ...of, rules: of.rules.filter((rule) => rule.id !== id) };
      return !['ja', 'vi'].some((locale) =>
        sample.some((answers) =>
          differ(guide(of, answers, locale), guide(without, answers, locale)),
        ),
      );
    });
}

describe('the rules', () => {
  it('are all needed: none is a copy of another or shadowed by others', () => {
    expect(idleRules(catalogue)).toEqual([]);
  });

  it('would be seen to have a copy', () => {
    const [rule] = catalogue.rules;
    if (!rule) throw new Error('no rule');
    const doubled = { ...catalogue, rules: [...catalogue.rules, { ...rule, id: 'a-copy' }] };
    expect(idleRules(doubled)).toContain('a-copy');
  });

  it('never put the same programme first and last for the same answers', () => {
    const torn = sample.filter((answers) => {
      const effects = firingRules(catalogue.rules, situationOf(catalogue, answers, 'ja'))
        .filter(({ truth }) => truth === 'yes')
        .map(({ rule }) => rule.effect);
      const first = new Set(effects.flatMap((effect) => effect.first ?? []));
      return effects.some((effect) => effect.last?.some((id) => first.has(id)));
    });
    expect(torn).toEqual([]);
  });

  it('keep a loan out of the first three where there are debts or several unpaid bills', () => {
    const loans = new Set(catalogue.programmes.filter(({ loan }) => loan).map(({ id }) => id));
    const random = seeded(4);
    for (const chosen of [['debts'], ['debts', 'borrow'], ['rent', 'utilities', 'borrow']]) {
      for (let turn = 0; turn < 300; turn += 1) {
        const answers = { ...randomOthers(catalogue, random), [TROUBLE]: chosen };
        const leading = guide(catalogue, answers, 'vi').programmes.slice(0, 3);
        expect(leading.filter(({ id }) => loans.has(id))).toEqual([]);
      }
    }
  });
});

describe("the programmes' conditions", () => {
  it('are all needed', () => {
    const idle = catalogue.programmes.flatMap((programme) =>
      programme.conditions
        .filter(({ id }) => {
          const conditions = programme.conditions.filter((each) => each.id !== id);
          const changed = { ...programme, conditions };
          const programmes = catalogue.programmes.map((each) =>
            each.id === programme.id ? changed : each,
          );
          return !matters({ ...catalogue, programmes });
        })
        .map(({ id }) => id),
    );
    expect(idle).toEqual([]);
  });
});

describe('the options', () => {
  const decided = catalogue.questions.filter(({ id }) => id !== 'for-whom' && id !== TROUBLE);

  for (const question of decided) {
    const options = ownOptions(catalogue, question);
    it(`of "${question.id}" are each decisive for somebody`, () => {
      const idle = options.filter(
        (option) =>
          !sample.some((answers) => {
            const given = guide(catalogue, { ...answers, [question.id]: [option] }, 'ja');
            return options.some(
              (other) =>
                other !== option &&
                differ(given, guide(catalogue, { ...answers, [question.id]: [other] }, 'ja')),
            );
          }),
      );
      expect(idle).toEqual([]);
    });

    it(`of "${question.id}" differ from each other for somebody`, () => {
      const same = options.flatMap((a, place) =>
        options
          .slice(place + 1)
          .filter(
            (b) =>
              !sample.some((answers) =>
                differ(
                  guide(catalogue, { ...answers, [question.id]: [a] }, 'ja'),
                  guide(catalogue, { ...answers, [question.id]: [b] }, 'ja'),
                ),
              ),
          )
          .map((b) => `${a} = ${b}`),
      );
      expect(same).toEqual([]);
    });
  }

  it('of "trouble" are each decisive: no two give the same guidance', () => {
    const shapes = new Map<string, string[]>();
    for (const id of troubles) {
      const { urgent, windows, programmes } = guide(catalogue, { [TROUBLE]: [id] }, 'ja');
      const shape = JSON.stringify([
        urgent,
        windows,
        programmes.map((each) => [each.id, each.strength]),
      ]);
      shapes.set(shape, [...(shapes.get(shape) ?? []), id]);
    }
    console.info(
      'troubles with the same guidance:',
      [...shapes.values()].filter((ids) => ids.length > 1),
    );
    expect(shapes.size).toBeGreaterThan(troubles.length * 0.8);
  });
});
