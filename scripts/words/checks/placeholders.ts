import { localeIds, sourceLocale } from '@/i18n/locales';
import type { Check } from '../check';
import { differingArguments, malformedMessages } from '../icu';
import { inEach, leavesIn, translated } from '../pairs';

export const placeholders: Check = {
  name: 'placeholders',
  proves: 'Every message can be parsed, has no tags, and has the arguments of its source.',
  find: (words) => [
    ...inEach(words, localeIds, 'a sound message without tags', malformedMessages),
    ...inEach(words, translated, 'the arguments of the source', (leaves) =>
      differingArguments(leavesIn(words, sourceLocale), leaves),
    ),
  ],
};
