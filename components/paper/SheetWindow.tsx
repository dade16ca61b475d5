import { fill } from '@/i18n/fill';
import { hoursLines } from '../hoursLines';
import { phoneOf } from '../phoneOf';
import { entry } from '../words';
import { Blanks } from './Blanks';
import type { Contact } from './contact';
import { Line } from './Line';
import { Pair } from './Pair';
import type { Side } from './side';

type Props = {
  contact: Contact;
  sides: readonly Side[];
  /** Printed inside the city hall: then its own desks are named by hand, not by a number. */
  atCounter: boolean;
  withHours: boolean;
};

/** The window to turn to: its name, and its number or blanks to fill in. */
export function SheetWindow({ contact, sides, atCounter, withHours }: Props) {
  const { window, via } = contact;
  const reached = phoneOf(window) ? window : via;
  const phone = reached?.channels.find(({ by }) => by === 'phone');
  return (
    <>
      <Pair sides={sides} name>
        {({ words }) => (
          <Line label={words.result.programme.windows}>{entry(words.windows, window.id).name}</Line>
        )}
      </Pair>
      {atCounter && window.scope === 'city' ? (
        <Blanks sides={sides} />
      ) : (
        reached &&
        phone?.by === 'phone' && (
          <Pair sides={sides}>
            {({ words, locale }) => (
              <>
                {reached !== window && (
                  <Line label={words.paper.phone}>
                    {fill(words.labels.phone.via, {
                      window: entry(words.windows, reached.id).name,
                    })}
                  </Line>
                )}
                <Line label={words.paper.phone}>{phone.number}</Line>
                {withHours && (
                  <Line label={words.result.window.hours}>
                    {hoursLines(phone.hours, words, locale).join(' / ')}
                  </Line>
                )}
              </>
            )}
          </Pair>
        )
      )}
    </>
  );
}
