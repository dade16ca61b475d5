import { type Locale, locales } from '@/i18n/locales';
import type { Check } from '../check';
import { leavesIn, textsIn } from '../pairs';

const latin = locales.filter(({ script }) => script === 'latin').map(({ id }) => id);
/** Where two say the same, the other one is at fault: English is the fallback of every tool. */
const suspects = latin.filter((id) => id !== 'en');

const bare = (text: string) =>
  text
    .replace(/\{\w+\}/g, ' ')
    .trim()
    .toLowerCase();

/** Taglish keeps the English nouns of institutions, papers and languages: `style.md`, part 6. */
const english = /\b(?:of|the|and|to|for|is|are|you|your|in|on|at|with|from|not|this|that|can|or)\b/;
const isTaglish = (one: Locale, other: Locale, text: string) =>
  [one, other].sort().join() === 'en,fil' && !english.test(text) && text.split(/\s+/).length <= 4;

export const untranslated: Check = {
  name: 'untranslated',
  proves: 'No string says the same in two languages: one was left behind.',
  of: suspects,
  find: (words) =>
    suspects.flatMap((locale) =>
      leavesIn(words, locale).flatMap(({ key, text }) => {
        const own = bare(text);
        if ((own.match(/\p{L}/gu) ?? []).length < 3) return [];
        const same = latin.find(
          (other) =>
            other !== locale &&
            bare(textsIn(words, other).get(key) ?? '') === own &&
            !isTaglish(locale, other, own),
        );
        return same === undefined
          ? []
          : [{ locale, key, found: `"${text}", as in ${same}`, expected: `words in ${locale}` }];
      }),
    ),
};
