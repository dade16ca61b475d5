import { locales } from '@/i18n/locales';
import type { Check } from '../check';
import { inEach } from '../pairs';
import { foreignLetters, notJapanese } from '../script';

export const script: Check = {
  name: 'script',
  proves: 'Every string is written in the letters of its language.',
  find: (words) =>
    locales.flatMap((entry) =>
      entry.script === 'latin'
        ? inEach(words, [entry.id], 'letters of this language only', (leaves) =>
            foreignLetters(entry.id, leaves),
          )
        : inEach(words, [entry.id], 'mostly Japanese letters', notJapanese),
    ),
};
