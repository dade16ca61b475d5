import type { Check } from '../check';
import { isGrave } from '../gravity';
import { translated } from '../pairs';
import { standings } from '../staleness';

const said = {
  stale: 'made from other Japanese than that of today',
  missing: 'not in the ledger',
} as const;

export const stale: Check = {
  name: 'stale',
  proves: 'Strings on safety, phones, money and conditions were made from the Japanese of today.',
  of: translated,
  find: (words) => {
    const grave = isGrave(words.catalogue);
    return translated.flatMap((locale) =>
      standings(words, locale).flatMap(({ key, japanese, state }) =>
        (state === 'stale' || state === 'missing') && grave(key, japanese)
          ? [{ locale, key, found: said[state], expected: `a reading beside: "${japanese}"` }]
          : [],
      ),
    );
  },
};
