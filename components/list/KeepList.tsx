import { useState } from 'react';
import type { Catalogue } from '@/domain/catalogue';
import { isEmptyList, joined, type Listed, listedIn, listText, readList } from '@/domain/list';
import type { Locale } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';
import { href } from '../href';
import { Ruby } from '../Ruby';
import { eraseList, keepList } from './keptList';
import { useKeptText } from './useListText';

type Props = {
  /** What may lie about. */
  listed: Listed;
  catalogue: Catalogue;
  words: Pick<Messages, 'list'>;
  locale: Locale;
};

/** Keeps a list on this device, added to what it keeps already, and erases it all. */
export function KeepList({ listed, catalogue, words, locale }: Props) {
  const { keep } = words.list;
  const [failed, setFailed] = useState(false);
  const found = readList(catalogue, useKeptText());
  const kept = listedIn(found.kind === 'list' ? found.list : { programmes: [], windows: [] });
  const both = joined(kept, listed);
  const all = listText(both) === listText(kept);
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
          <button type="button" className="button-quiet" onClick={() => setFailed(!keepList(both))}>
            <Ruby>{keep.action}</Ruby>
          </button>
        )}
        {!isEmptyList(kept) && (
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
