import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '@/data';
import type { Ledger } from '@/i18n/ledger';
import { type Locale, localeIds } from '@/i18n/locales';
import type { AllWords } from './check';
import { readGlossary } from './glossary';
import { leavesOf, treeOf } from './messageSets';

/** The file in which the readings of a locale are recorded. */
export const ledgerFile = (locale: Locale): string =>
  join(process.cwd(), 'messages', 'ledger', `${locale}.json`);

function readLedger(locale: Locale): Ledger {
  const file = ledgerFile(locale);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** All words of the project as they lie in its files. */
export function allWords(): AllWords {
  return {
    sets: new Map(localeIds.map((locale) => [locale, leavesOf(treeOf(locale))])),
    catalogue,
    glossary: readGlossary(),
    ledgers: new Map(localeIds.map((locale) => [locale, readLedger(locale)])),
  };
}
