import { locales } from '@/i18n/locales';
import type { Check } from '../check';
import { readingsMissing, strayReadings } from '../easyJapanese';
import { inEach } from '../pairs';

const withRuby = locales.filter(({ ruby }) => ruby).map(({ id }) => id);
const withoutRuby = locales.filter(({ ruby }) => !ruby).map(({ id }) => id);

export const readings: Check = {
  name: 'readings',
  proves: 'Every kanji of easy Japanese has a reading, and no other locale carries one.',
  find: (words) => [
    ...inEach(words, withRuby, 'a reading on every kanji: ｜漢字《かんじ》', readingsMissing),
    ...inEach(words, withoutRuby, 'no ｜ and no 《》', strayReadings),
  ],
};
