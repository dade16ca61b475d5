import { windowMayLieAbout } from '@/domain/mayLieAbout';
import { fill } from '@/i18n/fill';
import { hoursLines } from '../hoursLines';
import { phoneLineOf } from '../phoneOf';
import { entry } from '../words';
import { Blanks } from './Blanks';
import type { Contact } from './contact';
import { Labelled } from './Labelled';
import { Line } from './Line';
import { Pair } from './Pair';
import { SheetOfficial } from './SheetOfficial';
import { isForDesk, type Side } from './side';

type Props = {
  contact: Contact;
  sides: readonly Side[];
  /** Printed inside the city hall: then its own desks are named by hand, not by a number. */
  atCounter: boolean;
  withHours: boolean;
  /** Not where the same window stands in full beside it. */
  withOfficial?: boolean;
};

/** The window to turn to: its name, and its number or blanks to fill in. */
export function SheetWindow(props: Props) {
  const { contact, sides, atCounter, withHours, withOfficial = true } = props;
  const { window, via } = contact;
  const reached = phoneLineOf(window) ? window : via;
  const phone = reached && phoneLineOf(reached);
  return (
    <>
      <Pair sides={sides} name>
        {(side) => {
          const { name } = entry(side.words.windows, window.id);
          const isPublic = windowMayLieAbout(window) && !window.emergency;
          // For who works there, what stands on the door is the name.
          const shown = isPublic && isForDesk(side, sides) ? window.name : name;
          return (
            <>
              <Line label={side.words.result.programme.windows}>{shown}</Line>
              {isPublic && withOfficial && (
                <SheetOfficial item={window} shown={shown} side={side} />
              )}
            </>
          );
        }}
      </Pair>
      {atCounter && window.scope === 'city' ? (
        <Blanks sides={sides} />
      ) : (
        reached &&
        phone && (
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
                <p>
                  <Labelled label={words.paper.phone}>{phone.number}</Labelled>{' '}
                  {withHours && (
                    <Labelled label={words.result.window.hours}>
                      {hoursLines(phone.hours, words, locale).join(' / ')}
                    </Labelled>
                  )}
                </p>
              </>
            )}
          </Pair>
        )
      )}
    </>
  );
}
