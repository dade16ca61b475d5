import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@/i18n/locales';
import { filesOf, type Leaf, leavesOf, treeFrom, treeOf } from './messageSets';

/** Puts new texts in the place of old ones in a locale's files; keys and order stay. */
export function writeMessages(locale: Locale, changed: readonly Leaf[]): void {
  const texts = new Map(changed.map(({ key, text }) => [key, text]));
  const tree = treeOf(locale);
  for (const name of filesOf(locale)) {
    const part = tree[name];
    if (part === undefined || !changed.some(({ key }) => key.startsWith(`${name}.`))) continue;
    const leaves = leavesOf({ [name]: part }).map(({ key, text }) => ({
      key: key.slice(name.length + 1),
      text: texts.get(key) ?? text,
    }));
    const file = join('messages', locale, `${name}.json`);
    writeFileSync(file, `${JSON.stringify(treeFrom(leaves), null, 2)}\n`);
  }
}
