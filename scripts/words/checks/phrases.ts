import { localeIds } from '@/i18n/locales';
import { heavyWords, isSeenOverAShoulder, pushingWords, shamingWords } from '../careful';
import type { Check } from '../check';
import { inEach } from '../pairs';

export const phrases: Check = {
  name: 'phrases',
  proves: 'No text judges, promises, pushes or shames.',
  find: (words) => [
    ...inEach(words, localeIds, 'no verdict, no promise, no push', (leaves, locale) =>
      pushingWords(locale, leaves),
    ),
    ...inEach(words, localeIds, 'words that shame nobody', (leaves, locale) =>
      shamingWords(locale, leaves),
    ),
  ],
};

export const shoulder: Check = {
  name: 'shoulder',
  proves: 'Names and labels say what happens, so that nobody is in danger who is watched.',
  find: (words) => {
    const seen = isSeenOverAShoulder(words.catalogue);
    return inEach(words, localeIds, 'what happens, in calm words', (leaves, locale) =>
      heavyWords(locale, leaves, seen),
    );
  },
};
