import { catalogue } from '@/app/catalogue';
import { href } from '@/components/href';
import { ProgrammeLinks } from '@/components/ProgrammeLinks';
import { Ruby } from '@/components/Ruby';
import { TroubleLinks } from '@/components/TroubleLinks';
import { programme as programmeById } from '@/domain/catalogue';
import type { Programme } from '@/domain/programme';
import type { Locale } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';

type Props = { programme: Programme; words: Messages; locale: Locale };

/** The troubles that a programme answers, and the programmes related to it. */
export function ProgrammeLinked({ programme, words, locale }: Props) {
  const say = words.site.programme;
  return (
    <>
      {programme.troubles.length > 0 && (
        <section className="stack">
          <h2>
            <Ruby>{say.troubles}</Ruby>
          </h2>
          <TroubleLinks
            troubles={programme.troubles}
            words={words.troubles.troubles}
            locale={locale}
          />
        </section>
      )}
      <section className="stack">
        {programme.related.length > 0 && (
          <>
            <h2>
              <Ruby>{say.related}</Ruby>
            </h2>
            <ProgrammeLinks
              programmes={programme.related.map((id) => programmeById(catalogue, id))}
              words={words}
              locale={locale}
            />
          </>
        )}
        <a className="target" href={href(locale, 'programmes')}>
          <Ruby>{say.all}</Ruby>
        </a>
      </section>
    </>
  );
}
