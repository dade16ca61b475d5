import { localeIds } from '@/i18n/locales';
import { plain } from '@/i18n/ruby';
import type { Check } from '../check';
import { leavesIn } from '../pairs';
import { rejected } from '../rejected';

export const renderings: Check = {
  name: 'renderings',
  proves: 'No word stands that the style guide settled against.',
  find: (words) =>
    localeIds.flatMap((locale) =>
      leavesIn(words, locale).flatMap(({ key, text }) =>
        rejected[locale].flatMap(({ words: pattern, write, unless }) => {
          const shown = plain(text);
          const found = pattern.exec(shown)?.[0];
          return found === undefined || unless?.test(shown)
            ? []
            : [{ locale, key, found: `"${found}" in "${shown}"`, expected: write }];
        }),
      ),
    ),
};
