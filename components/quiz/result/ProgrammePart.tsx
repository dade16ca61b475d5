import type { GuidedProgramme } from '@/domain/guide';
import { PlanPlace } from '../../PlanPlace';
import { ProgrammeCard } from '../../ProgrammeCard';
import { ProgrammeFacts } from '../../ProgrammeFacts';
import { Ruby } from '../../Ruby';
import { reasonLines } from '../../reasonLines';
import { SourceList } from '../../SourceList';
import { NoFamilyContact } from './NoFamilyContact';
import { ProgrammeSteps } from './ProgrammeSteps';
import type { ResultProps } from './resultProps';

type Props = ResultProps & { guided: GuidedProgramme; level?: 3 | 4 };

/** A programme of the result, with its reasons and, folded, its facts. */
export function ProgrammePart(props: Props) {
  const { guided, file, words, locale, level = 4 } = props;
  const programme = file.catalogue.programmes.find(({ id }) => id === guided.id);
  if (!programme) return null;
  return (
    <ProgrammeCard
      programme={programme}
      words={words}
      locale={locale}
      strength={guided.strength}
      reasons={reasonLines(guided.reasons, words)}
      level={level}
      withHowto={props.wording !== 'child'}
    >
      <NoFamilyContact {...props} programme={programme} />
      <details className="fold stack">
        <summary>
          <Ruby>{words.result.programme.moreFacts}</Ruby>
        </summary>
        <ProgrammeSteps {...props} programme={programme} />
        <ProgrammeFacts
          programme={programme}
          words={words}
          guide={words.programmeGuidance[programme.id]}
          japanese={file.papers}
        />
        <PlanPlace programme={programme} planKey={guided.key} words={words} />
        <SourceList
          sources={programme.sources.flatMap((id) => file.catalogue.sources[id] ?? [])}
          words={words}
          locale={locale}
        />
      </details>
    </ProgrammeCard>
  );
}
