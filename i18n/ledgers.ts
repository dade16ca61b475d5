import { type Ledger, type ReadingState, readingOf, readingStates, sourceHash } from './ledger';
import { type Locale, sourceLocale } from './locales';
import { messagesOf } from './messages';
import { plain } from './ruby';

/** How far the words of a page have been read; `changed`: one was made from other Japanese than today's. */
export type PageReading = ReadingState | 'changed';

async function ledgerOf(locale: Locale): Promise<Ledger> {
  return (await import(`../messages/ledger/${locale}.json`)).default;
}

/** The strings below a part of the words, as `[key, text]`. */
function stringsIn(part: unknown, key: string): [string, string][] {
  if (typeof part === 'string') return [[key, part]];
  return Object.entries(part ?? {}).flatMap(([name, value]) => stringsIn(value, `${key}.${name}`));
}

/** The part of the words at a dotted key. */
const partAt = (words: unknown, key: string): unknown =>
  key
    .split('.')
    .reduce((at, name) => (at as Record<string, unknown> | undefined)?.[name], words as unknown);

/**
 * The least that holds of all strings below the keys: as little as the least read one has been read.
 * A string that no ledger names counts as written by a machine.
 */
export async function pageReading(locale: Locale, keys: readonly string[]): Promise<PageReading> {
  const ledger = await ledgerOf(locale);
  const source = await messagesOf(sourceLocale);
  const states = keys
    .flatMap((key) => stringsIn(partAt(source, key), key))
    .map(([key, japanese]): PageReading => {
      const entry = ledger[key];
      if (entry === undefined) return 'machine-written';
      const { state, of } = readingOf(key, entry);
      return of === sourceHash(plain(japanese)) ? state : 'changed';
    });
  if (states.includes('changed')) return 'changed';
  return readingStates.find((state) => states.includes(state)) ?? 'machine-written';
}
