import type { Check } from '../check';
import { pairs } from '../pairs';
import { renderings, termLocales, termsMissing } from '../termsIn';

export const glossary: Check = {
  name: 'glossary',
  proves: 'A term of the glossary has its own word in every language.',
  of: termLocales,
  find: (words) =>
    termLocales.flatMap((locale) =>
      pairs(words, [locale]).flatMap(({ key, text, source }) =>
        termsMissing(words.glossary, locale, source, text).map((term) => ({
          locale,
          key,
          found: `no word for ${term.ja} in "${text}"`,
          expected: renderings(term, locale).join(' | '),
        })),
      ),
    ),
};
