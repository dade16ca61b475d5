import { Paragraph } from '@/components/Paragraph';
import { Part } from '@/components/Part';
import { ProgrammeFacts } from '@/components/ProgrammeFacts';
import { SayIt } from '@/components/SayIt';
import { Steps } from '@/components/Steps';
import { entry, type GuidanceTables } from '@/components/words';
import type { Programme } from '@/domain/programme';
import { type Locale, readsSource, sourceLocale } from '@/i18n/locales';
import { type Messages, messagesOf } from '@/i18n/messages';

type Props = { programme: Programme; words: Messages; locale: Locale };

/** What happens when somebody turns to a programme: from what it does to what nobody knows yet. */
export async function ProgrammeGuide({ programme, words, locale }: Props) {
  const { programmeGuidance: tables }: GuidanceTables = words;
  const guide = entry(tables, programme.id);
  const source = await messagesOf(sourceLocale);
  const { programme: say, readAloud } = words.site;
  const aloud = { aloud: readAloud, near: programme.sensitive };
  return (
    <>
      <Part title={say.does} {...aloud}>
        <Paragraph>{guide.does}</Paragraph>
      </Part>
      <Part title={say.who} {...aloud}>
        <Paragraph>{guide.who}</Paragraph>
      </Part>
      <Part title={words.result.programme.howto} look="panel" {...aloud}>
        <Steps steps={guide.steps} />
        <SayIt
          own={guide.say}
          japanese={entry<{ say: string }>(source.programmeGuidance, programme.id).say}
          romaji={programme.sayRomaji}
          same={readsSource(locale)}
          words={{ ...words.result.say, title: say.desk }}
        />
      </Part>
      {guide.next && (
        <Part title={say.next} {...aloud}>
          <Paragraph>{guide.next}</Paragraph>
        </Part>
      )}
      <ProgrammeFacts
        programme={programme}
        words={words}
        guide={guide}
        japanese={readsSource(locale) ? undefined : source.labels.papers}
      />
      <Part title={say.unknown} {...aloud}>
        <Paragraph>{guide.unknown}</Paragraph>
        <Part title={say.findOut} level={3}>
          <Paragraph>{guide.findOut}</Paragraph>
        </Part>
      </Part>
    </>
  );
}
