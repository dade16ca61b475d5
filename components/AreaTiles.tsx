import type { Area } from '@/domain/trouble';
import type { Locale } from '@/i18n/locales';
import { href } from './href';
import { Pictogram } from './Pictogram';
import { Ruby } from './Ruby';
import { entry } from './words';

type Props = { areas: readonly Area[]; words: Record<string, string>; locale: Locale };

/** The life areas under their pictograms; each leads to its part of the list of troubles. */
export function AreaTiles({ areas, words, locale }: Props) {
  return (
    <ul className="tiles">
      {areas.map(({ id, icon }) => (
        <li key={id}>
          <a className="tile" href={`${href(locale, 'troubles')}#${id}`}>
            <Pictogram name={icon} />
            <span>
              <Ruby>{entry(words, id)}</Ruby>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
