import type { Programme } from '@/domain/programme';
import { readsSource } from '@/i18n/locales';
import { Paragraph } from '../../Paragraph';
import { Part } from '../../Part';
import { SayIt } from '../../SayIt';
import { Steps } from '../../Steps';
import { entry } from '../../words';
import type { ResultProps } from './resultProps';

type Props = Pick<ResultProps, 'file' | 'words' | 'locale' | 'wording'> & { programme: Programme };

/** How to start with a programme, what to say at its desk, what happens then, what is not known. */
export function ProgrammeSteps({ programme, file, words, locale, wording }: Props) {
  const guide = entry(words.programmeGuidance, programme.id);
  const { programme: say } = words.site;
  // A child who writes alone is not told to call the city.
  if (wording === 'child') return <Paragraph>{guide.does}</Paragraph>;
  return (
    <>
      <Part title={words.result.programme.howto} level={4}>
        <Steps steps={guide.steps} />
        <SayIt
          own={guide.say}
          japanese={entry(file.sentences.desk, programme.id)}
          romaji={programme.sayRomaji}
          same={readsSource(locale)}
          words={{ ...words.result.say, title: say.desk }}
        />
      </Part>
      {guide.next && (
        <Part title={say.next} level={4}>
          <Paragraph>{guide.next}</Paragraph>
        </Part>
      )}
      <Part title={say.unknown} level={4}>
        <Paragraph>{guide.unknown}</Paragraph>
        <Paragraph>{guide.findOut}</Paragraph>
      </Part>
    </>
  );
}
