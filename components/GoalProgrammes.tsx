import { measureId } from '@/domain/measure';
import type { Plan } from '@/domain/plan';
import type { Programme } from '@/domain/programme';
import { fill } from '@/i18n/fill';
import type { Locale } from '@/i18n/locales';
import { ProgrammeLinks } from './ProgrammeLinks';
import { Ruby } from './Ruby';
import { entry, type Words } from './words';

type Props = {
  goal: Plan['goals'][number];
  /** The goal's own programmes, in the order of the plan. */
  programmes: readonly Programme[];
  words: Words;
  locale: Locale;
};

/** A goal of the plan with its measures and their programmes. */
export function GoalProgrammes({ goal, programmes, words, locale }: Props) {
  const { plan: say } = words.result;
  const number = String(goal.number);
  return (
    <section className="stack">
      <h2>
        <Ruby>{fill(say.goal, { number, name: entry(words.plan.goals, number) })}</Ruby>
      </h2>
      {goal.measures.map((measure) => {
        const id = measureId({ goal: goal.number, number: measure.number });
        const name = entry(words.plan.measures, id);
        return (
          <section className="stack" key={id} id={id}>
            <h3>
              <Ruby>{fill(say.measure, { number: String(measure.number), name })}</Ruby>
            </h3>
            <ProgrammeLinks
              programmes={programmes.filter((each) => each.measure === measure.number)}
              words={words}
              locale={locale}
            />
          </section>
        );
      })}
    </section>
  );
}
