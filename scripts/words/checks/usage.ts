import { sourceLocale } from '@/i18n/locales';
import { namespaces } from '@/i18n/namespaces';
import type { Check } from '../check';
import { codeFiles } from '../codeFiles';
import { computedTables, notices } from '../computedKeys';
import { leavesIn } from '../pairs';
import { unusedKeys } from '../usedKeys';
import { wordTables } from '../wordTables';

export const usage: Check = {
  name: 'usage',
  proves: 'Every string is read by a page or a component, or stands in a table read by id.',
  of: [sourceLocale],
  find: (words) => {
    const tables = wordTables(words.catalogue).map(({ path }) => path);
    const keys = leavesIn(words, sourceLocale)
      .map(({ key }) => key)
      .filter((key) => !notices.includes(key));
    return unusedKeys(keys, codeFiles(), namespaces, [...tables, ...computedTables]).map((key) => ({
      locale: sourceLocale,
      key,
      found: 'read by no file',
      expected: 'a page or a component that shows it',
    }));
  },
};
