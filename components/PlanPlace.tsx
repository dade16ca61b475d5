import { measureId } from '@/domain/measure';
import type { Programme } from '@/domain/programme';
import { fill } from '@/i18n/fill';
import { Fact } from './Fact';
import { Ruby } from './Ruby';
import { entry, type Words } from './words';

type Props = {
  programme: Pick<Programme, 'goal' | 'measure' | 'status'>;
  /** Place in the plan, e.g. `g2-m3-05`. */
  planKey: string;
  words: Pick<Words, 'plan' | 'result'>;
};

/** Where a programme stands in the plan, with the period its status belongs to. */
export function PlanPlace({ programme, planKey, words }: Props) {
  const { goal, measure, status } = programme;
  const { plan: say } = words.result;
  const { label, meaning } = words.plan.statuses[status];
  const lines = [
    fill(say.goal, { number: String(goal), name: entry(words.plan.goals, String(goal)) }),
    fill(say.measure, {
      number: String(measure),
      name: entry(words.plan.measures, measureId({ goal, number: measure })),
    }),
  ];
  return (
    <dl className="facts">
      <Fact term={say.title}>
        <ul>
          {lines.map((line) => (
            <li key={line}>
              <Ruby>{line}</Ruby>
            </li>
          ))}
        </ul>
      </Fact>
      <Fact term={say.key}>
        <span translate="no">{planKey}</span>
      </Fact>
      <Fact term={say.status}>
        <p className="font-700">
          <Ruby>{label}</Ruby>
        </p>
        <p>
          <Ruby>{meaning}</Ruby>
        </p>
      </Fact>
    </dl>
  );
}
