import { sourceLocale } from '@/i18n/locales';
import type { Check } from '../check';
import { differingKeys, emptyTexts } from '../keys';
import { inEach, leavesIn, translated } from '../pairs';

export const keys: Check = {
  name: 'keys',
  proves: 'Every locale has the keys of the source, no more and no fewer, and none is empty.',
  find: (words) => [
    ...inEach(words, translated, 'the same keys in all locales', (leaves) =>
      differingKeys(leavesIn(words, sourceLocale), leaves),
    ),
    ...inEach(words, [sourceLocale, ...translated], 'words without space at an end', emptyTexts),
  ],
};
