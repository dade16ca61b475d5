/**
 * The one list of locales; everything else about languages follows from it.
 * `name` is the language's own name, `lang` the BCP 47 tag for HTML and Intl,
 * `ruby` whether its texts carry readings, `script` what its sentences are written in.
 */
export const locales = [
  { id: 'ja', lang: 'ja', name: '日本語', ruby: false, script: 'japanese' },
  { id: 'ja-easy', lang: 'ja', name: 'やさしい日本語', ruby: true, script: 'japanese' },
  { id: 'pt', lang: 'pt-BR', name: 'Português', ruby: false, script: 'latin' },
  { id: 'vi', lang: 'vi', name: 'Tiếng Việt', ruby: false, script: 'latin' },
  { id: 'fil', lang: 'fil', name: 'Filipino', ruby: false, script: 'latin' },
  { id: 'en', lang: 'en', name: 'English', ruby: false, script: 'latin' },
] as const;

export type LocaleEntry = (typeof locales)[number];
export type Locale = LocaleEntry['id'];

export const localeIds: readonly Locale[] = locales.map((locale) => locale.id);

/** The locale in which the plan, the papers and the door signs are written. */
export const sourceLocale: Locale = 'ja';

/** The entry of a locale. Throws for an id that is not in the list. */
export function localeEntry(id: string): LocaleEntry {
  const entry = locales.find((locale) => locale.id === id);
  if (!entry) throw new Error(`Unknown locale "${id}". Known: ${localeIds.join(', ')}.`);
  return entry;
}

export function isLocale(id: string): id is Locale {
  return locales.some((locale) => locale.id === id);
}

/** The locale of the same language whose texts carry readings; the locale itself where there is none. */
export function easyLocale(id: Locale): Locale {
  const { lang } = localeEntry(id);
  return locales.find((locale) => locale.ruby && locale.lang === lang)?.id ?? id;
}

type SourceReader = Extract<LocaleEntry, { lang: 'ja' }>['id'];

/** Whether a locale is in the language of the papers and the door signs. */
export function readsSource(id: Locale): id is SourceReader {
  return localeEntry(id).lang === localeEntry(sourceLocale).lang;
}

/**
 * Whether a locale's readings are seen before anybody chooses: `on` where they are authored, `off`
 * where they come from the list of words, nothing where a locale has none of its own.
 */
export function furiganaAtFirst(id: Locale): 'on' | 'off' | undefined {
  if (localeEntry(id).ruby) return 'on';
  return id === sourceLocale ? 'off' : undefined;
}
