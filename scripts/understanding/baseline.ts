import Fuse from 'fuse.js';
import { catalogue } from '@/data';
import type { Programme } from '@/domain/programme';
import type { Locale } from '@/i18n/locales';
import { plain } from '@/i18n/ruby';
import { wordsOf } from '../words/messageSets';

type Entry = { programme: Programme; name: string; summary: string };

const searches = new Map<Locale, Fuse<Entry>>();

function searchIn(locale: Locale): Fuse<Entry> {
  const words: Record<string, { name: string; summary: string }> = wordsOf(locale).programmes;
  const entries = catalogue.programmes.map((programme): Entry => {
    const { name = '', summary = '' } = words[programme.id] ?? {};
    return { programme, name: plain(name), summary: plain(summary) };
  });
  return new Fuse(entries, {
    keys: ['name', 'summary'],
    ignoreDiacritics: true,
    ignoreLocation: true,
    threshold: 0.6,
  });
}

/** What fuse.js alone finds in names and explanations: the measure to be better than. */
export function nameSearch(locale: Locale, text: string): Programme[] {
  const search = searches.get(locale) ?? searchIn(locale);
  searches.set(locale, search);
  return search.search(text.slice(0, 200)).map(({ item }) => item.programme);
}
