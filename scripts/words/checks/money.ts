import { localeIds } from '@/i18n/locales';
import { amounts } from '../careful';
import type { Check } from '../check';
import { inEach } from '../pairs';

export const money: Check = {
  name: 'money',
  proves: 'No text names an amount of money: amounts change, and no source gives them.',
  find: (words) =>
    inEach(words, localeIds, 'no amount of money', (leaves, locale) => amounts(locale, leaves)),
};
