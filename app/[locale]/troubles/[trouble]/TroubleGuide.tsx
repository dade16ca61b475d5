import { Paragraph } from '@/components/Paragraph';
import { Part } from '@/components/Part';
import { entry, type GuidanceTables } from '@/components/words';
import type { Trouble } from '@/domain/trouble';
import type { Messages } from '@/i18n/messages';

type Props = { trouble: Trouble; words: Messages };

/** The smallest step, and when it is urgent. */
export function TroubleGuide({ trouble, words }: Props) {
  const { troubleGuidance: tables }: GuidanceTables = words;
  const { firstStep, urgentWhen } = entry(tables, trouble.id);
  const near = trouble.sensitive !== undefined;
  const { trouble: say } = words.site;
  return (
    <Part title={say.firstStep} look="panel" aloud={words.site.readAloud} near={near}>
      <Paragraph>{firstStep}</Paragraph>
      <Part title={say.urgentWhen} level={3}>
        <Paragraph>{urgentWhen}</Paragraph>
      </Part>
    </Part>
  );
}
