import type { Area, Trouble } from '@/domain/trouble';
import type { Locale } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';
import { Pictogram } from './Pictogram';
import { Ruby } from './Ruby';
import { TroubleLinks } from './TroubleLinks';
import { entry } from './words';

type Props = {
  area: Area;
  /** The area's own troubles. */
  troubles: readonly Trouble[];
  words: Messages['troubles'];
  locale: Locale;
};

/** A life area under its pictogram, with its troubles. */
export function AreaTroubles({ area, troubles, words, locale }: Props) {
  return (
    <section className="stack" id={area.id}>
      <h2 className="flex items-center gap-3">
        <Pictogram name={area.icon} />
        <span>
          <Ruby>{entry(words.areas, area.id)}</Ruby>
        </span>
      </h2>
      <TroubleLinks troubles={troubles} words={words.troubles} locale={locale} />
    </section>
  );
}
