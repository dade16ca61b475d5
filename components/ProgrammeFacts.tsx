import type { ProgrammeGuidance } from '@/domain/guidanceWords';
import type { Paper, Programme } from '@/domain/programme';
import type { Messages } from '@/i18n/messages';
import { Fact } from './Fact';
import { Papers } from './Papers';
import { Paragraph } from './Paragraph';
import { Ruby } from './Ruby';
import { entry, type Words } from './words';

type Props = {
  programme: Programme;
  words: Words & Pick<Messages, 'site'>;
  /** What is known beyond the labels, where it is this programme's own. */
  guide?: Pick<ProgrammeGuidance, 'cost' | 'bring' | 'languages'> | undefined;
  /** What the papers are called in Japanese, for readers of another language. */
  japanese?: Readonly<Record<Paper, string>> | undefined;
};

/** Who a programme is for, what it costs, who can use it, what to bring. */
export function ProgrammeFacts({ programme, words, guide, japanese }: Props) {
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
            <Paragraph>{guide?.cost}</Paragraph>
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
            <Papers papers={programme.papers} words={words} japanese={japanese} />
            <Paragraph>{guide?.bring}</Paragraph>
          </Fact>
          {guide?.languages && (
            <Fact term={words.site.programme.languages}>
              <Ruby>{guide.languages}</Ruby>
            </Fact>
          )}
        </>
      )}
    </dl>
  );
}
