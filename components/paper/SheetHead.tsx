import { dateText, today } from '@/i18n/date';
import { fill } from '@/i18n/fill';
import type { Locale } from '@/i18n/locales';
import { Ruby } from '../Ruby';
import { Pair } from './Pair';
import type { SheetWords } from './paperFile';
import { ReaderLanguage } from './ReaderLanguage';
import type { Side } from './side';

type Props = {
  sides: readonly Side[];
  title: (words: SheetWords) => string;
  /** Whose language is told to whoever reads the sheet. */
  reader?: Locale;
  /** Which page of how many. */
  place?: string | undefined;
};

/** What stands at the top of a sheet. */
export function SheetHead({ sides, title, reader, place }: Props) {
  return (
    <Pair sides={sides}>
      {({ words, locale }) => (
        <>
          <p className="sheet-title">
            <Ruby>{title(words)}</Ruby>
          </p>
          <p className="sheet-small">
            <Ruby>{fill(words.paper.printed, { date: dateText(today(), locale) })}</Ruby>
            {place && ` ${place}`}
          </p>
          {reader && <ReaderLanguage words={words} reader={reader} />}
        </>
      )}
    </Pair>
  );
}
