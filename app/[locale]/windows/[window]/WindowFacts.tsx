import { Ruby } from '@/components/Ruby';
import type { Window } from '@/domain/window';
import { dateText } from '@/i18n/date';
import { fill } from '@/i18n/fill';
import type { Locale } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';

type Props = { window: Window; words: Messages; locale: Locale };

/** A window's own page, and when its facts were checked. */
export function WindowFacts({ window, words, locale }: Props) {
  const { result, labels } = words;
  return (
    <>
      {window.page && (
        <a className="target" href={window.page} rel="noreferrer">
          <Ruby>{result.window.page}</Ruby>
        </a>
      )}
      <p className="small">
        <Ruby>{fill(result.sources.checked, { date: dateText(window.checked, locale) })}</Ruby>
        <br />
        <Ruby>{labels.confidence[window.confidence]}</Ruby>
      </p>
      {window.sensitive && (
        <p className="small">
          <Ruby>{result.urgent.history}</Ruby>
        </p>
      )}
    </>
  );
}
