import { useMemo } from 'react';
import { type FoundName, nameSearch } from '@/domain/search';
import { nameables } from './nameables';
import type { NamesFile } from './namesFile';

/** Programmes, windows and measures that a text calls by name; none before the names are there. */
export function useFoundNames(names: NamesFile | undefined, text: string): readonly FoundName[] {
  const search = useMemo(() => names && nameSearch(nameables(names)), [names]);
  return useMemo(() => search?.(text) ?? [], [search, text]);
}
