import { localeEntry, sourceLocale } from '@/i18n/locales';
import type { Check } from '../check';
import { differingNumbers, distinctNumbersOf, numbersOf } from '../numbers';
import { inEach, leavesIn, translated } from '../pairs';

export const numbers: Check = {
  name: 'numbers',
  proves: 'Phone numbers, years and other numbers of three digits or more are those of the source.',
  of: translated,
  find: (words) =>
    inEach(words, translated, 'the numbers of the source', (leaves, locale) =>
      differingNumbers(
        leavesIn(words, sourceLocale),
        leaves,
        localeEntry(locale).ruby ? distinctNumbersOf : numbersOf,
      ),
    ),
};
