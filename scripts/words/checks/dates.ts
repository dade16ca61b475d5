import { sourceLocale } from '@/i18n/locales';
import type { Check } from '../check';
import { monthsOf } from '../months';
import { pairs, translated } from '../pairs';
import { differingSmallNumbers } from '../smallNumbers';

export const months: Check = {
  name: 'months',
  proves: 'The months of dates are those of the source.',
  of: translated,
  find: (words) =>
    pairs(words).flatMap(({ locale, key, text, source }) => {
      const expected = monthsOf(sourceLocale, source).join(' ') || 'none';
      const found = monthsOf(locale, text).join(' ') || 'none';
      return found === expected ? [] : [{ locale, key, found, expected }];
    }),
};

export const smallNumbers: Check = {
  name: 'small-numbers',
  proves: 'Numbers under 100 stand as digits or words, and no digit is new.',
  of: translated,
  find: (words) =>
    pairs(words).flatMap(({ locale, key, text, source }) => {
      const { missing, added } = differingSmallNumbers(locale, source, text);
      if (missing.length + added.length === 0) return [];
      const say = (list: number[]) => list.join(', ') || 'none';
      return [
        { locale, key, found: `missing ${say(missing)}; new ${say(added)}`, expected: source },
      ];
    }),
};
