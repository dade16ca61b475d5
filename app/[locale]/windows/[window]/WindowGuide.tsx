import { catalogue } from '@/app/catalogue';
import { ContactLine } from '@/components/ContactLine';
import { Paragraph } from '@/components/Paragraph';
import { Part } from '@/components/Part';
import { entry, type GuidanceTables } from '@/components/words';
import { window as windowById } from '@/domain/catalogue';
import type { Window } from '@/domain/window';
import type { Locale } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';

type Props = { window: Window; words: Messages; locale: Locale };

/** What can be asked at a window, what it asks back, and where else to turn. */
export function WindowGuide({ window, words, locale }: Props) {
  const { windowGuidance: tables }: GuidanceTables = words;
  const { ask, operator, closed } = entry(tables, window.id);
  const { window: say, readAloud } = words.site;
  const aloud = { aloud: readAloud, near: window.sensitive };
  return (
    <>
      <Part title={say.ask} {...aloud}>
        <Paragraph>{ask}</Paragraph>
      </Part>
      <Part title={say.operator} {...aloud}>
        <Paragraph>{operator}</Paragraph>
      </Part>
      <Part title={say.closed} {...aloud}>
        <Paragraph>{closed}</Paragraph>
        <Part title={say.otherwise} level={3}>
          {window.otherwise.map((id) => (
            <ContactLine
              key={id}
              window={windowById(catalogue, id)}
              words={words}
              locale={locale}
            />
          ))}
        </Part>
      </Part>
    </>
  );
}
