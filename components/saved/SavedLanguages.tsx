import { fill } from '@/i18n/fill';
import { type Locale, locales } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';
import { plain } from '@/i18n/ruby';
import { Ruby } from '../Ruby';
import { useCopies } from './useCopies';

export type SavedLanguagesProps = { locale: Locale; words: Messages['site']['saved'] };

/** One decimal is enough to decide whether to load it. */
const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1);

/** Which languages lie on this device, and a button that lays all of them down. */
export function SavedLanguages({ locale, words }: SavedLanguagesProps) {
  const { saving, kept, bytes, saveAll } = useCopies(locale);
  if (saving === 'looking') return null;
  if (saving === 'unable') {
    return (
      <p className="panel">
        <Ruby>{words.unable}</Ruby>
      </p>
    );
  }
  const all = kept.length === locales.length;
  const count = { done: String(kept.length), all: String(locales.length) };
  const progress = fill(words.progress, count);
  return (
    <div className="stack">
      <ul className="stack-tight">
        {locales.map(({ id, lang, name }) => (
          <li key={id}>
            <span lang={lang} translate="no">
              {name}
            </span>
            {': '}
            <Ruby>{kept.includes(id) ? words.here : words.missing}</Ruby>
          </li>
        ))}
      </ul>
      <p role="status">
        <Ruby>{saving === 'failed' ? words.failed : progress}</Ruby>
      </p>
      {saving === 'saving' && (
        <progress max={locales.length} value={kept.length} aria-label={plain(progress)} />
      )}
      {!all && saving !== 'saving' && (
        <>
          {bytes > 0 && (
            <p className="small">
              <Ruby>{fill(words.size, { size: megabytes(bytes) })}</Ruby>
            </p>
          )}
          <button type="button" className="button" onClick={saveAll}>
            <Ruby>{words.action}</Ruby>
          </button>
        </>
      )}
    </div>
  );
}
