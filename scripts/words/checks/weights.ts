import { sourceLocale } from '@/i18n/locales';
import type { Check } from '../check';
import { inAllLocales, leavesIn } from '../pairs';
import { outliers, weights } from '../polarity';

const range = (least: number, most: number) =>
  least === most ? `${least}` : `${least} to ${most}`;

export const weighty: Check = {
  name: 'weights',
  proves: '"not", "must", "only", "if", "free" and "repay" stand in all six or in none.',
  find: (words) =>
    leavesIn(words, sourceLocale).flatMap(({ key }) => {
      const texts = inAllLocales(words, key);
      return weights.flatMap((weight) =>
        outliers(weight, texts).map(({ locale, found, least, most }) => ({
          locale,
          key,
          found: `${found} × "${weight.name}" in "${texts.get(locale)}"`,
          expected: `${range(least, most)}, as in the other locales`,
        })),
      );
    }),
};
