import { hoursLines } from '../hoursLines';
import { phoneLineOf } from '../phoneOf';
import { Ruby } from '../Ruby';
import { entry } from '../words';
import type { Contact } from './contact';
import { Line } from './Line';
import { Pair } from './Pair';
import type { Side } from './side';

type Props = { contacts: readonly Contact[]; sides: readonly Side[] };

/** The lines to call now, each in one line with its hours: fire, illness, no place for tonight. */
export function SheetUrgent({ contacts, sides }: Props) {
  if (contacts.length === 0) return null;
  return (
    <section className="sheet-part">
      <Pair sides={sides}>
        {({ words }) => (
          <p className="sheet-name">
            <Ruby>{words.result.urgent.plain}</Ruby>
          </p>
        )}
      </Pair>
      {contacts.map(({ window }) => {
        const phone = phoneLineOf(window);
        return (
          phone && (
            <Pair key={window.id} sides={sides} name>
              {({ words, locale }) => (
                <Line label={phone.number}>
                  {[
                    entry(words.windows, window.id).name,
                    ...hoursLines(phone.hours, words, locale),
                  ].join(' / ')}
                </Line>
              )}
            </Pair>
          )
        );
      })}
    </section>
  );
}
