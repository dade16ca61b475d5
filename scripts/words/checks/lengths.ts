import { localeIds, sourceLocale } from '@/i18n/locales';
import type { Check } from '../check';
import { oddLengths } from '../lengths';
import { inAllLocales, leavesIn, pairs, translated } from '../pairs';

export const lengths: Check = {
  name: 'lengths',
  proves: 'No text is much shorter or longer than its neighbours: nothing fell out.',
  of: translated,
  find: (words) =>
    leavesIn(words, sourceLocale).flatMap(({ key }) => {
      const texts = inAllLocales(words, key);
      return oddLengths(texts).map(({ locale, ratio }) => ({
        locale,
        key,
        found: `${ratio.toFixed(2)} times as long as expected: "${texts.get(locale)}"`,
        expected: 'about the length of its neighbours',
      }));
    }),
};

const ends = /[.!?…。！？:：]["”」』)）]*$|["”」』]$/u;

export const endings: Check = {
  name: 'endings',
  proves: 'A sentence ends as a sentence in all six: nothing is cut off.',
  find: (words) =>
    pairs(words, localeIds).flatMap(({ locale, key, text, source }) =>
      /。$/.test(source) && !ends.test(text)
        ? [{ locale, key, found: `"${text.slice(-30)}"`, expected: 'a full stop at the end' }]
        : [],
    ),
};
