import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, localeIds, sourceLocale } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';

/** One string of one locale; `key` begins with the namespace. */
export type Leaf = { key: string; text: string };

/** What stands in a file of words: strings, and objects of them at any depth. */
export type Tree = { [key: string]: Tree | string };

/** All strings below a tree, in order. */
export function leavesOf(tree: Tree, prefix = ''): Leaf[] {
  return Object.entries(tree).flatMap(([name, value]) => {
    const key = prefix ? `${prefix}.${name}` : name;
    return typeof value === 'string' ? [{ key, text: value }] : leavesOf(value, key);
  });
}

const folder = join(process.cwd(), 'messages');

/** Who read which string is recorded beside the locales. */
const ledgers = 'ledger';

/** The folders of locales in `messages/`, whether the list of locales knows them or not. */
export const localeFolders = (): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== ledgers)
    .map(({ name }) => name)
    .sort();

/** The namespaces for which a locale has a file, whether they are listed or not. */
export function filesOf(locale: string): string[] {
  return readdirSync(join(folder, locale))
    .map((name) => name.replace(/\.json$/, ''))
    .sort();
}

/** The words of a locale as they lie in its files. */
export function treeOf(locale: string): Tree {
  return Object.fromEntries(
    filesOf(locale).map((name) => [
      name,
      JSON.parse(readFileSync(join(folder, locale, `${name}.json`), 'utf8')),
    ]),
  );
}

/** Strings put back into the tree they were taken from. */
export function treeFrom(leaves: readonly Leaf[]): Tree {
  const tree: Tree = {};
  for (const { key, text } of leaves) {
    const names = key.split('.');
    const last = names.pop() ?? key;
    let at = tree;
    for (const name of names) {
      const next = at[name];
      const below: Tree = typeof next === 'object' ? next : {};
      at[name] = below;
      at = below;
    }
    at[last] = text;
  }
  return tree;
}

/** Every locale with its strings. */
export const messageSets: { locale: Locale; leaves: Leaf[] }[] = localeIds.map((locale) => ({
  locale,
  leaves: leavesOf(treeOf(locale)),
}));

/** The locales that are translated from the source locale. */
export const translations = messageSets.filter(({ locale }) => locale !== sourceLocale);

/** The strings of one locale. */
export function leaves(locale: Locale): Leaf[] {
  return messageSets.find((set) => set.locale === locale)?.leaves ?? [];
}

/** The words of one locale with the type of the source locale's files. */
export const wordsOf = (locale: Locale): Messages => treeOf(locale) as unknown as Messages; // keys are compared in keys.test.ts
