import type { Locale } from '@/i18n/locales';

/** The address of a page of a locale, always absolute and with a slash at the end. */
export function href(locale: Locale, ...segments: string[]): string {
  return `/${[locale, ...segments].join('/')}/`;
}
