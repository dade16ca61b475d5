import { type Locale, locales } from './locales';

/** Tags by which browsers name a language that goes by another in the list of locales. */
const otherNames: Readonly<Record<string, string>> = { tl: 'fil' };

/** The language of a BCP 47 tag, without region or script: `pt-BR` → `pt`. */
function languageOf(tag: string): string {
  const [language = ''] = tag.toLowerCase().split('-');
  return otherNames[language] ?? language;
}

/** The first locale that a reader prefers, from the browser's tags; nothing where we have none of them. */
export function readersLocale(tags: readonly string[]): Locale | undefined {
  for (const tag of tags) {
    const found = locales.find(({ lang }) => languageOf(lang) === languageOf(tag));
    if (found) return found.id;
  }
  return undefined;
}
