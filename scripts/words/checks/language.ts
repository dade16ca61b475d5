import { locales } from '@/i18n/locales';
import type { Check } from '../check';
import { otherLanguage } from '../languageOf';
import { leavesIn } from '../pairs';
import { termLocales } from '../termsIn';

export const language: Check = {
  name: 'language',
  proves: 'Every sentence is in the language of its locale.',
  of: termLocales,
  find: (words) =>
    locales.flatMap(({ id, script }) =>
      script === 'japanese'
        ? []
        : leavesIn(words, id).flatMap(({ key, text }) => {
            const found = otherLanguage(id, text);
            return found === undefined
              ? []
              : [{ locale: id, key, found: `${found.language}: "${found.text}"`, expected: id }];
          }),
    ),
};
