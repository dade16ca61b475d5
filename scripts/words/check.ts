import type { Catalogue } from '@/domain/catalogue';
import type { Ledger } from '@/i18n/ledger';
import type { Locale } from '@/i18n/locales';
import type { Term } from './glossary';
import type { Leaf } from './messageSets';

/** Everything that a check of the words may look at. */
export type AllWords = {
  /** The strings of every locale, the source locale among them. */
  sets: ReadonlyMap<Locale, readonly Leaf[]>;
  catalogue: Catalogue;
  glossary: readonly Term[];
  /** Who read each string, and from which Japanese it was made. */
  ledgers: ReadonlyMap<Locale, Ledger>;
};

/** One fault: where it stands, what was found and what is expected. */
export type Finding = {
  locale: Locale;
  /** Dotted key of the string, from the namespace on. */
  key: string;
  /** For people. */
  found: string;
  /** For people. */
  expected: string;
};

/** A kind of fault that a machine can see. An empty list means that all is well. */
export type Check = {
  /** Kebab-case; names the check in the report and in `messages/exceptions.json`. */
  name: string;
  /** What it proves, in one line. */
  proves: string;
  /** The locales whose strings it looks at; without, all. */
  of?: readonly Locale[];
  find(words: AllWords): Finding[];
};
