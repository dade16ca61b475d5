import { localeIds } from '@/i18n/locales';
import type { Check } from '../check';
import { treeFrom } from '../messageSets';
import { inEach } from '../pairs';
import { strayWords, wordTables } from '../wordTables';

export const ids: Check = {
  name: 'ids',
  proves: 'Tables of words hold exactly the ids of the data.',
  find: (words) => {
    const tables = wordTables(words.catalogue);
    return inEach(words, localeIds, 'exactly the ids of the data', (leaves) =>
      strayWords(treeFrom(leaves), tables),
    );
  },
};
