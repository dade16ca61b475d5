import fc from 'fast-check';
import type { Answers } from '@/domain/answers';
import type { Catalogue } from '@/domain/catalogue';
import { type Guidance, guide } from '@/domain/guide';
import { nextQuestion } from '@/domain/nextQuestion';
import { ownOptions } from '@/domain/options';
import { strengthRank } from '@/domain/strength';
import { NOT_SURE } from '@/domain/unsure';
import { localeIds } from '@/i18n/locales';
import { answersTo } from './support/answerSets';
import { expectSound } from './support/sound';

/** Answers as somebody may give them: any troubles, any answers to any of the other questions. */
export function someAnswers(catalogue: Catalogue): fc.Arbitrary<Answers> {
  const troubles = fc.uniqueArray(fc.constantFrom(...catalogue.troubles.map(({ id }) => id)), {
    maxLength: 4,
  });
  const others = catalogue.questions
    .filter(({ id }) => id !== 'trouble')
    .map((question) => {
      const sets = answersTo(catalogue, question);
      return fc
        .option(fc.constantFrom(...sets), { nil: [] })
        .map((answer) => [question.id, answer] as const);
    });
  return fc
    .tuple(troubles, ...others)
    .map(([chosen, ...rest]) => Object.fromEntries([['trouble', chosen], ...rest]));
}

const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
const missing = (part: ReadonlySet<string>, whole: ReadonlySet<string>) =>
  [...part].filter((id) => !whole.has(id));

function mustContain(whole: Guidance, part: Guidance, what: string): void {
  const programmes = missing(ids(part.programmes), ids(whole.programmes));
  const windows = missing(ids(part.windows), ids(whole.windows));
  if (programmes.length + windows.length > 0) {
    throw new Error(`${what} lost ${[...programmes, ...windows].join(', ')}`);
  }
}

const shape = ({ urgent, windows, programmes }: Guidance) =>
  JSON.stringify([
    urgent,
    windows.map(({ id }) => id),
    programmes.map(({ id, strength }) => [id, strength]),
  ]);

/** What must hold of every guidance, each as a property over arbitrary answers. */
export function properties(catalogue: Catalogue): Record<string, fc.IProperty<unknown[]>> {
  const answers = someAnswers(catalogue);
  const in_ = (given: Answers, locale = 'ja') => guide(catalogue, given, locale);
  const trouble = fc.constantFrom(...catalogue.troubles.map(({ id }) => id));
  const dangers = ownOptions(
    catalogue,
    catalogue.questions.find(({ id }) => id === 'danger') ?? never('danger'),
  );
  const open = catalogue.questions.filter(({ id }) => id !== 'trouble' && id !== 'danger');

  return {
    'every guidance is sound and every reason true': fc.property(answers, (given) => {
      expectSound(catalogue, given, in_(given));
    }) as fc.IProperty<unknown[]>,

    'the order of answers changes nothing': fc.property(answers, (given) => {
      const turned = Object.fromEntries(
        Object.entries(given)
          .reverse()
          .map(([id, options]) => [id, [...options].reverse()]),
      );
      if (JSON.stringify(in_(given)) !== JSON.stringify(in_(turned))) throw new Error('differs');
      if (nextQuestion(catalogue, given) !== nextQuestion(catalogue, turned)) {
        throw new Error('another next question');
      }
    }) as fc.IProperty<unknown[]>,

    'locales differ only by the consultation for foreign residents': fc.property(
      answers,
      fc.constantFrom(...localeIds),
      (given, locale) => {
        const plain = in_(given);
        const here = in_(given, locale);
        const speaksJapanese = locale === 'ja' || locale === 'ja-easy';
        if (speaksJapanese) {
          if (shape(plain) !== shape(here)) throw new Error('ja-easy differs from ja');
          return;
        }
        mustContain(here, plain, locale);
        if (JSON.stringify(plain.urgent) !== JSON.stringify(here.urgent)) throw new Error('urgent');
        if (plain.windows[0]?.id !== here.windows[0]?.id) throw new Error('another first window');
        const added = here.programmes.find(({ key }) => key === 'g2-m3-10');
        if (!added) throw new Error('no consultation for foreign residents');
        const without = (list: Guidance['programmes']) =>
          JSON.stringify(
            list.filter(({ key }) => key !== 'g2-m3-10').map(({ id, strength }) => [id, strength]),
          );
        if (without(plain.programmes) !== without(here.programmes)) throw new Error('programmes');
        const known = ids(plain.windows);
        const strange = here.windows.filter(({ id, kind }) => kind !== 'foreign' && !known.has(id));
        if (strange.length > 0) throw new Error(`windows ${JSON.stringify(strange)}`);
        const order = (list: Guidance['windows']) =>
          JSON.stringify(list.filter(({ kind }) => kind !== 'foreign'));
        if (order(plain.windows) !== order(here.windows)) throw new Error('order of windows');
      },
    ) as fc.IProperty<unknown[]>,

    '"not sure" contains what each definite option gives': fc.property(
      answers,
      fc.constantFrom(...open),
      (given, question) => {
        const unsure = in_({ ...given, [question.id]: [NOT_SURE] });
        for (const option of ownOptions(catalogue, question)) {
          const definite = in_({ ...given, [question.id]: [option] });
          mustContain(unsure, definite, `${question.id}: not sure instead of ${option}`);
        }
      },
    ) as fc.IProperty<unknown[]>,

    'one more trouble or danger takes nothing away': fc.property(
      answers,
      trouble,
      fc.constantFrom(...dangers),
      (given, more, danger) => {
        const before = in_(given);
        const chosen = given.trouble ?? [];
        const worse = in_({ ...given, trouble: [...new Set([...chosen, more])] });
        mustContain(worse, before, `with ${more}`);
        const dangerous = in_({ ...given, danger: [...(given.danger ?? []), danger] });
        mustContain(dangerous, before, `with danger ${danger}`);
        const lines = missing(new Set(before.urgent), new Set(dangerous.urgent));
        if (lines.length > 0) throw new Error(`urgent lines lost: ${lines.join(', ')}`);
      },
    ) as fc.IProperty<unknown[]>,

    'several troubles give the union of the single ones, each programme at its greatest strength':
      fc.property(answers, (given) => {
        const chosen = given.trouble ?? [];
        if (chosen.length < 2) return;
        const whole = in_(given);
        const single = chosen.map((id) => in_({ ...given, trouble: [id] }));
        const expected = new Map<string, number>();
        for (const { programmes } of single) {
          for (const { id, strength } of programmes) {
            expected.set(id, Math.min(strengthRank(strength), expected.get(id) ?? 9));
          }
        }
        // Joined-up advice comes in front of troubles in several fields: its strength is the rule's.
        const joined = (id: string) => id === 'joined-up-advice';
        const got = new Map(
          whole.programmes.map(({ id, strength }) => [id, strengthRank(strength)]),
        );
        for (const id of new Set([...got.keys(), ...expected.keys()])) {
          if (!joined(id) && got.get(id) !== expected.get(id)) throw new Error(`${id} differs`);
        }
        for (const { windows } of single) {
          const lost = missing(ids(windows), ids(whole.windows));
          if (lost.length > 0) throw new Error(`windows lost: ${lost.join(', ')}`);
        }
      }) as fc.IProperty<unknown[]>,
  };
}

function never(id: string): never {
  throw new Error(`The questionnaire has no question "${id}".`);
}
