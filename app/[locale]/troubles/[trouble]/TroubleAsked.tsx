import { Paragraph } from '@/components/Paragraph';
import { Part } from '@/components/Part';
import { Ruby } from '@/components/Ruby';
import { entry, type GuidanceTables } from '@/components/words';
import type { Asked } from '@/domain/asked';
import type { Messages } from '@/i18n/messages';

type Props = { asked: readonly Asked[]; near: boolean; words: Messages };

/** What people with a trouble ask, each answer folded under its question. */
export function TroubleAsked({ asked, near, words }: Props) {
  const { asked: tables }: GuidanceTables = words;
  return (
    <Part title={words.site.trouble.asked} aloud={words.site.readAloud} near={near}>
      {asked.map(({ id }) => {
        const { question, answer } = entry(tables, id);
        return (
          <details key={id} className="fold">
            <summary>
              <Ruby>{question}</Ruby>
            </summary>
            <Paragraph>{answer}</Paragraph>
          </details>
        );
      })}
    </Part>
  );
}
