import { type Reading, readingOf, sourceHash } from '@/i18n/ledger';
import { type Locale, sourceLocale } from '@/i18n/locales';
import type { AllWords } from './check';
import { leavesIn } from './pairs';

/** How a string stands to its ledger: recorded from today's Japanese, from other Japanese, or never. */
export type Standing = {
  key: string;
  japanese: string;
  state: Reading['state'] | 'stale' | 'missing';
};

/** Every string of a locale with what its ledger knows of it. */
export function standings(words: AllWords, locale: Locale): Standing[] {
  const ledger = words.ledgers.get(locale) ?? {};
  return leavesIn(words, sourceLocale).map(({ key, text }) => {
    const entry = ledger[key];
    if (entry === undefined) return { key, japanese: text, state: 'missing' };
    const { state, of } = readingOf(key, entry);
    return { key, japanese: text, state: of === sourceHash(text) ? state : 'stale' };
  });
}
