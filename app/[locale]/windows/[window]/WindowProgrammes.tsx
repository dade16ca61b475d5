import { catalogue } from '@/app/catalogue';
import { href } from '@/components/href';
import { ProgrammeLinks } from '@/components/ProgrammeLinks';
import { Ruby } from '@/components/Ruby';
import type { Window } from '@/domain/window';
import type { Locale } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';

type Props = { window: Window; words: Messages; locale: Locale };

/** The programmes that a window serves. */
export function WindowProgrammes({ window, words, locale }: Props) {
  const programmes = catalogue.programmes.filter(({ windows }) => windows.includes(window.id));
  return (
    <section className="stack">
      {programmes.length > 0 && (
        <>
          <h2>
            <Ruby>{words.site.window.programmes}</Ruby>
          </h2>
          <ProgrammeLinks programmes={programmes} words={words} locale={locale} />
        </>
      )}
      <a className="target" href={href(locale, 'windows')}>
        <Ruby>{words.site.window.all}</Ruby>
      </a>
    </section>
  );
}
