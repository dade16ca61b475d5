import type { Programme } from '@/domain/programme';
import type { Locale } from '@/i18n/locales';
import { href } from './href';
import { OfficialName } from './OfficialName';
import { Pictogram } from './Pictogram';
import { Ruby } from './Ruby';
import { entry, type Words } from './words';

type Props = {
  programmes: readonly Pick<Programme, 'id' | 'name' | 'status'>[];
  words: Pick<Words, 'programmes' | 'plan'>;
  locale: Locale;
};

/** Programmes as links, one below another, with official name and status in the plan. */
export function ProgrammeLinks({ programmes, words, locale }: Props) {
  return (
    <ul className="links">
      {programmes.map(({ id, name, status }) => {
        const own = entry(words.programmes, id).name;
        return (
          <li key={id}>
            <a href={href(locale, 'programmes', id)}>
              <span>
                <Ruby>{own}</Ruby>
                <OfficialName official={name} name={own} />
                <span className="small">
                  <Ruby>{words.plan.statuses[status].label}</Ruby>
                </span>
              </span>
              <Pictogram name="chevron-right" />
            </a>
          </li>
        );
      })}
    </ul>
  );
}
