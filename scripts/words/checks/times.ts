import { sourceLocale } from '@/i18n/locales';
import type { Check } from '../check';
import { timesOf } from '../clock';
import { pairs, translated } from '../pairs';

const listed = (locale: Parameters<typeof timesOf>[0], text: string) =>
  timesOf(locale, text).sort().join(' ') || 'none';

export const times: Check = {
  name: 'times',
  proves: 'Clock times are those of the source: 17:00 = 17h = 午後5時 = 5:00 p.m.',
  of: translated,
  find: (words) =>
    pairs(words).flatMap(({ locale, key, text, source }) => {
      const expected = listed(sourceLocale, source);
      const found = listed(locale, text);
      return found === expected ? [] : [{ locale, key, found, expected }];
    }),
};
