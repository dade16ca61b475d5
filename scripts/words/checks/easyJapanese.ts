import { locales } from '@/i18n/locales';
import { plain } from '@/i18n/ruby';
import type { Check } from '../check';
import { longSentences } from '../easyJapanese';
import { easyFaults } from '../easyWords';
import type { Term } from '../glossary';
import { hardWords } from '../hardWords';
import { inEach, leavesIn } from '../pairs';
import { japaneseForms } from '../termsIn';

const easy = locales.filter(({ ruby }) => ruby).map(({ id }) => id);

/** Names stay, and so does a hard word that is explained in brackets right after it. */
function ownWords(text: string, terms: readonly Term[]): string {
  const forms = terms.flatMap(japaneseForms).sort((a, b) => b.length - a.length);
  const shown = plain(text)
    .replace(/\s/g, '')
    .replace(/「[^」]*」/g, ' ')
    .replace(/\p{Script=Han}+（[^）]*）|（[^）]*）/gu, ' ');
  return forms.reduce((rest, form) => rest.replaceAll(form, ' '), shown);
}

export const easyJapanese: Check = {
  name: 'easy-japanese',
  proves: 'No sentence over 60 signs, no polite forms, no double denial, no sign for a word.',
  of: easy,
  find: (words) => [
    ...inEach(words, easy, 'at most 60 signs; aim at 40', longSentences),
    ...easy.flatMap((locale) =>
      easyFaults(leavesIn(words, locale)).map((fault) => ({ locale, ...fault })),
    ),
  ],
};

export const hard: Check = {
  name: 'hard-words',
  proves: 'Easy Japanese has none of the hard words of a list; names and explained words stay.',
  of: easy,
  find: (words) =>
    easy.flatMap((locale) =>
      leavesIn(words, locale).flatMap(({ key, text }) => {
        const own = ownWords(text, words.glossary);
        return Object.entries(hardWords).flatMap(([word, expected]) =>
          own.includes(word)
            ? [{ locale, key, found: `${word} in "${plain(text)}"`, expected }]
            : [],
        );
      }),
    ),
};
