import type { Source } from '@/domain/source';
import { dateText } from '@/i18n/date';
import { fill } from '@/i18n/fill';
import type { Locale } from '@/i18n/locales';
import { Japanese } from './Japanese';
import { Ruby } from './Ruby';
import type { Words } from './words';

type Props = {
  sources: readonly Source[];
  words: Pick<Words, 'labels' | 'result'>;
  locale: Locale;
};

/** Where facts were read: title, date, day of reading, and how far it can be trusted. */
export function SourceList({ sources, words, locale }: Props) {
  const { sources: say } = words.result;
  return (
    <ul className="stack small">
      {sources.map(({ title, url, date, readOn, confidence }) => (
        <li key={`${title} ${url}`}>
          {url ? (
            <a className="target" href={url} rel="noreferrer">
              <Japanese>{title}</Japanese>
            </a>
          ) : (
            <Japanese>{title}</Japanese>
          )}
          <br />
          {url && (
            <>
              <Ruby>{say.elsewhere}</Ruby>
              {' / '}
            </>
          )}
          <Ruby>{date ? fill(say.date, { date: dateText(date, locale) }) : say.undated}</Ruby>
          {' / '}
          <Ruby>{fill(say.readOn, { date: dateText(readOn, locale) })}</Ruby>
          {' / '}
          <Ruby>{words.labels.confidence[confidence]}</Ruby>
        </li>
      ))}
    </ul>
  );
}
