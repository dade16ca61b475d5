import { useState } from 'react';
import type { Catalogue } from '@/domain/catalogue';
import { readList } from '@/domain/list';
import type { Locale } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';
import { href } from '../href';
import { Ruby } from '../Ruby';
import { eraseList, keepList } from './keptList';
import { useKeptText } from './useListText';

type Props = {
  /** Programmes that may lie about. */
  ids: readonly string[];
  catalogue: Catalogue;
  words: Pick<Messages, 'list'>;
  locale: Locale;
};

/** Keeps programmes on this device, added to those it keeps already, and erases them all. */
export function KeepList({ ids, catalogue, words, locale }: Props) {
  const { keep } = words.list;
  const [failed, setFailed] = useState(false);
  const found = readList(catalogue, useKeptText());
  const kept = found.kind === 'list' ? found.list.programmes.map(({ id }) => id) : [];
  const all = ids.every((id) => kept.includes(id));
  return (
    <div className="stack">
      <p className="small">
        <Ruby>{keep.note}</Ruby>
      </p>
      <p role="status">
        {failed && <Ruby>{keep.failed}</Ruby>}
        {!failed && all && <Ruby>{keep.kept}</Ruby>}
      </p>
      <div className="row">
        {!all && (
          <button
            type="button"
            className="button-quiet"
            onClick={() => setFailed(!keepList([...new Set([...kept, ...ids])]))}
          >
            <Ruby>{keep.action}</Ruby>
          </button>
        )}
        {kept.length > 0 && (
          <>
            <a className="target" href={href(locale, 'list')}>
              <Ruby>{keep.open}</Ruby>
            </a>
            <button type="button" className="button-quiet" onClick={eraseList}>
              <Ruby>{keep.erase}</Ruby>
            </button>
          </>
        )}
      </div>
    </div>
  );
}
