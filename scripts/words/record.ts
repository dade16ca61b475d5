import { writeFileSync } from 'node:fs';
import {
  type Ledger,
  type ReadingState,
  readingOf,
  readingStates,
  readingText,
  sourceHash,
} from '@/i18n/ledger';
import { type Locale, sourceLocale } from '@/i18n/locales';
import { allWords, ledgerFile } from './allWords';
import type { Leaf } from './messageSets';

/**
 * A ledger in which the strings below the keys were read, as they and their Japanese stand today.
 * Entries of strings that are gone are dropped; no keys means all. A string that more was known of
 * (a native reader) keeps that, as long as its Japanese is the same.
 */
export function recorded(
  ledger: Ledger,
  source: readonly Leaf[],
  state: ReadingState,
  keys: readonly string[] = [],
): Ledger {
  const chosen = ({ key }: Leaf) =>
    keys.length === 0 || keys.some((each) => key === each || key.startsWith(`${each}.`));
  const rank = (each: ReadingState) => readingStates.indexOf(each);
  return Object.fromEntries(
    source.flatMap((leaf): [string, string][] => {
      const entry = ledger[leaf.key];
      if (!chosen(leaf)) return entry === undefined ? [] : [[leaf.key, entry]];
      const of = sourceHash(leaf.text);
      const before = entry === undefined ? undefined : readingOf(leaf.key, entry);
      const kept = before?.of === of && rank(before.state) > rank(state);
      return [[leaf.key, readingText({ state: kept ? before.state : state, of })]];
    }),
  );
}

/** Writes down that somebody read the words of a locale; says how many strings. */
export function record(locale: Locale, state: ReadingState, keys: readonly string[] = []): string {
  const { sets, ledgers } = allWords();
  const before = ledgers.get(locale) ?? {};
  const ledger = recorded(before, sets.get(sourceLocale) ?? [], state, keys);
  writeFileSync(ledgerFile(locale), `${JSON.stringify(ledger, null, 2)}\n`);
  const changed = Object.entries(ledger).filter(([key, entry]) => before[key] !== entry).length;
  return `${locale}: ${changed} strings recorded as ${state}.`;
}
