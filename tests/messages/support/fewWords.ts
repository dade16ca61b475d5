import { catalogue } from '@/data';
import { type Locale, localeIds } from '@/i18n/locales';
import type { AllWords, Finding } from '@/scripts/words/check';
import { checks } from '@/scripts/words/checks';
import { readGlossary } from '@/scripts/words/glossary';

/** The key of the one string. */
export const key = 'site.example';

/** Words of a single string, in as many locales as are given. */
export function fewWords(texts: { [id in Locale]?: string | undefined }): AllWords {
  const leaf = (text: string | undefined) => (text === undefined ? [] : [{ key, text }]);
  return {
    sets: new Map(localeIds.map((id) => [id, leaf(texts[id])])),
    catalogue,
    glossary: readGlossary(),
    ledgers: new Map(),
  };
}

/** What the check of that name finds. Throws where there is none. */
export function found(name: string, words: AllWords): Finding[] {
  const check = checks.find((each) => each.name === name);
  if (!check) throw new Error(`There is no check "${name}".`);
  return check.find(words);
}
