import type { Window } from '@/domain/window';
import { windowSlug } from '@/domain/windowSlug';
import type { Locale } from '@/i18n/locales';
import { href } from './href';
import { OfficialName } from './OfficialName';
import { Pictogram } from './Pictogram';
import { phoneOf } from './phoneOf';
import { Ruby } from './Ruby';
import { entry, type Words } from './words';

type Props = {
  windows: readonly Window[];
  words: Pick<Words, 'windows' | 'labels'>;
  locale: Locale;
};

/** Windows as links, one below another: official name, number, and whether it was confirmed. */
export function WindowLinks({ windows, words, locale }: Props) {
  return (
    <ul className="links">
      {windows.map((window) => {
        const { name } = entry(words.windows, window.id);
        const number = phoneOf(window);
        return (
          <li key={window.id}>
            <a href={href(locale, 'windows', windowSlug(window))}>
              <span>
                <Ruby>{name}</Ruby>
                <OfficialName official={window.name} name={name} />
                {number && (
                  <span className="small block" translate="no">
                    {number}
                  </span>
                )}
                {window.publish === 'confirm' && (
                  <span className="mark">
                    <Ruby>{words.labels.publish.confirm}</Ruby>
                  </span>
                )}
              </span>
              <Pictogram name="chevron-right" />
            </a>
          </li>
        );
      })}
    </ul>
  );
}
