import type { Hours as HoursFact } from '@/domain/hours';
import type { Locale } from '@/i18n/locales';
import { hoursLines } from './hoursLines';
import { Ruby } from './Ruby';
import type { Words } from './words';

type Props = {
  hours: HoursFact;
  words: Pick<Words, 'labels' | 'result'>;
  locale: Locale;
};

/** When a channel answers. */
export function Hours({ hours, words, locale }: Props) {
  return (
    <ul>
      {hoursLines(hours, words, locale).map((line) => (
        <li key={line}>
          <Ruby>{line}</Ruby>
        </li>
      ))}
    </ul>
  );
}
