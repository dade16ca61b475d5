import type { Window } from '@/domain/window';
import { fill } from '@/i18n/fill';
import type { Locale } from '@/i18n/locales';
import { Hours } from './Hours';
import { PhoneNumber } from './PhoneNumber';
import { phoneLineOf } from './phoneOf';
import { Ruby } from './Ruby';
import { WindowMarks } from './WindowMarks';
import { entry, type Words } from './words';

type Props = {
  /** The window that connects to the one meant. */
  via: Window;
  words: Words;
  locale: Locale;
};

/** How to reach a desk that has no number of its own: through the window that connects to it. */
export function ViaContact({ via, words, locale }: Props) {
  const phone = phoneLineOf(via);
  if (!phone) return null;
  return (
    <div className="stack-tight">
      <p>
        <Ruby>{fill(words.labels.phone.via, { window: entry(words.windows, via.id).name })}</Ruby>
      </p>
      <PhoneNumber number={phone.number} words={words.labels.phone} />
      <WindowMarks window={via} words={words} />
      <div className="small">
        <Hours hours={phone.hours} words={words} locale={locale} />
      </div>
    </div>
  );
}
