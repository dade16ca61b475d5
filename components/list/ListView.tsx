import { useEffect } from 'react';
import { isEmptyList, listedIn, readList } from '@/domain/list';
import { Ruby } from '../Ruby';
import { KeepList } from './KeepList';
import { ListParts } from './ListParts';
import type { ListProps } from './listProps';
import { SendList } from './SendList';
import { useFragment, useKeptText } from './useListText';

/** The list in the page's address, or else the one that this device keeps. */
export function ListView({ file, locale }: ListProps) {
  const { catalogue, words } = file;
  const fragment = useFragment();
  const kept = useKeptText();
  const found = readList(catalogue, fragment || kept);

  useEffect(() => {
    // The other languages show the same list.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
      link.hash = fragment;
    }
  }, [fragment]);

  if (found.kind !== 'list') {
    const { empty, damaged, newer } = words.list;
    return (
      <p className="panel" role="status">
        <Ruby>{{ nothing: empty, damaged, newer }[found.kind]}</Ruby>
      </p>
    );
  }
  const listed = listedIn(found.list);
  return (
    <div className="stack-wide">
      <ListParts list={found.list} file={file} locale={locale} />
      {!isEmptyList(found.list) && (
        <section className="stack">
          <h2>
            <Ruby>{words.list.send.title}</Ruby>
          </h2>
          <SendList listed={listed} words={words} />
          <KeepList listed={listed} catalogue={catalogue} words={words} locale={locale} />
        </section>
      )}
    </div>
  );
}
