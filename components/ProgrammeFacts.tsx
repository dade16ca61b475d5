import type { Programme } from '@/domain/programme';
import { Fact } from './Fact';
import { Papers } from './Papers';
import { Ruby } from './Ruby';
import { entry, type Words } from './words';

type Props = { programme: Programme; words: Words };

/** Who a programme is for, what it costs, who can use it, what to bring. */
export function ProgrammeFacts({ programme, words }: Props) {
  const { result, labels, plan } = words;
  const { nationality } = entry(words.programmes, programme.id);
  return (
    <dl className="facts">
      <Fact term={result.programme.groups}>
        <ul>
          {programme.groups.map((group) => (
            <li key={group}>
              <Ruby>{plan.groups[group]}</Ruby>
            </li>
          ))}
        </ul>
      </Fact>
      <Fact term={result.programme.use}>
        <Ruby>{plan.uses[programme.use]}</Ruby>
      </Fact>
      {programme.use !== 'background' && (
        <>
          <Fact term={result.programme.cost}>
            <Ruby>{labels.costs[programme.cost]}</Ruby>
            {programme.loan && programme.cost !== 'must-be-repaid' && (
              <p>
                <Ruby>{result.programme.loan}</Ruby>
              </p>
            )}
          </Fact>
          <Fact term={result.programme.nationality}>
            <Ruby>{nationality ?? labels.nationality[programme.nationality]}</Ruby>
          </Fact>
          <Fact term={result.programme.papers}>
            <Papers papers={programme.papers} words={words} />
          </Fact>
        </>
      )}
    </dl>
  );
}
