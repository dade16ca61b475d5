import type { Window } from '@/domain/window';
import { windowSlug } from '@/domain/windowSlug';
import type { Locale } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';
import { href } from './href';
import { PhoneNumber } from './PhoneNumber';
import { phoneOf } from './phoneOf';
import { Ruby } from './Ruby';
import { entry, type WindowTable } from './words';

type Props = {
  window: Window;
  words: Pick<Messages, 'labels'> & { windows: WindowTable };
  locale: Locale;
};

/** A window in short: its number and its name, which leads to everything else about it. */
export function ContactLine({ window, words, locale }: Props) {
  const number = phoneOf(window);
  return (
    <div className="stack-tight">
      {number && <PhoneNumber number={number} words={words.labels.phone} />}
      <a className="target" href={href(locale, 'windows', windowSlug(window))}>
        <Ruby>{entry(words.windows, window.id).name}</Ruby>
      </a>
    </div>
  );
}
