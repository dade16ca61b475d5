import { useMemo } from 'react';
import type { Catalogue } from '@/domain/catalogue';
import { isPlainName, withoutDanger } from '@/domain/plainName';
import { type FoundName, nameSearch } from '@/domain/search';
import { type Understanding, understand } from '@/domain/understand';
import type { Locale } from '@/i18n/locales';
import { nameables } from './nameables';
import type { Learned } from './useLearned';

/** What a text is about, and what it calls by name; nothing of an empty one, or before the files are there. */
export function useUnderstanding(
  catalogue: Catalogue | undefined,
  learned: Learned | null,
  text: string,
  locale: Locale,
): { understood: Understanding | null; found: readonly FoundName[] } {
  const names = learned?.names;
  const search = useMemo(() => names && nameSearch(nameables(names)), [names]);
  const found = useMemo(() => search?.(text) ?? [], [search, text]);
  const model = learned?.model;
  const understood = useMemo(() => {
    if (!catalogue || !model || text.trim() === '') return null;
    const whole = understand(catalogue, model, text, locale);
    return isPlainName(catalogue, found) ? withoutDanger(catalogue, whole, locale) : whole;
  }, [catalogue, model, found, text, locale]);
  return { understood, found };
}
