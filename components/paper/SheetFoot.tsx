import type { Listed } from '@/domain/list';
import { dateText } from '@/i18n/date';
import { fill } from '@/i18n/fill';
import { plain } from '@/i18n/ruby';
import { listLink } from '../list/listLink';
import { QrCode } from '../list/QrCode';
import { Ruby } from '../Ruby';
import { Pair } from './Pair';
import type { Side } from './side';

type Props = {
  sides: readonly Side[];
  /** The day on which the longest unchecked fact of the sheet was checked. */
  checked: string | undefined;
  /** What a code opens on a phone; not where another page has it. */
  list?: Listed | undefined;
};

/** What stands at the end of a page: how sure it is, room to write, the list for a phone. */
export function SheetFoot({ sides, checked, list }: Props) {
  const label = sides.map(({ words }) => plain(words.paper.list)).join(' / ');
  return (
    <div className="sheet-foot">
      <div className="sheet-foot-text">
        <Pair sides={sides}>
          {({ words, locale }) => (
            <p className="sheet-small">
              <Ruby>{words.result.answer.lead}</Ruby>
              {checked && (
                <>
                  {' '}
                  <Ruby>{fill(words.paper.checked, { date: dateText(checked, locale) })}</Ruby>
                </>
              )}
              {list && (
                <>
                  {' '}
                  <Ruby>{words.paper.list}</Ruby>
                  {' →'}
                </>
              )}
            </p>
          )}
        </Pair>
        <div className="notes">
          <Pair sides={sides}>{({ words }) => <Ruby>{words.paper.notes}</Ruby>}</Pair>
        </div>
      </div>
      {list && <QrCode text={listLink(window.location.origin, list)} label={label} />}
    </div>
  );
}
