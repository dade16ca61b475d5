import type { Strip } from '@/domain/card';
import type { LocaleEntry } from '@/i18n/locales';
import { Ruby } from './Ruby';

type Props = {
  strip: Strip;
  lines: readonly { locale: LocaleEntry; weekdays: readonly string[] }[];
};

const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '100', '1,000', '10,000'];

/** Numbers or days side by side, to be pointed at. */
export function CardStrip({ strip, lines }: Props) {
  const [first] = lines;
  const places = strip === 'digits' ? digits : (first?.weekdays ?? []);
  return (
    <ul className="card-strip">
      {places.map((place, at) => (
        <li key={place}>
          {strip === 'digits'
            ? place
            : lines.map(({ locale, weekdays }) => (
                <span key={locale.id} lang={locale.lang}>
                  <Ruby>{weekdays[at] ?? ''}</Ruby>
                </span>
              ))}
        </li>
      ))}
    </ul>
  );
}
