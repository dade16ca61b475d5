import type { Locale } from '@/i18n/locales';

/** The text without what stands in brackets. */
export const withoutBrackets = (text: string): string => text.replace(/[（(][^）)]*[)）]/g, ' ');

/**
 * The text in small letters, without marks and double spaces; Vietnamese keeps its marks, without
 * which half of its words are another.
 */
export function folded(locale: Locale, text: string): string {
  const small = text.normalize('NFC').toLowerCase();
  const bare = locale === 'vi' ? small : small.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replace(/\s+/g, ' ').trim();
}
