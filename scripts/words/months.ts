import type { Locale } from '@/i18n/locales';
import { plain } from '@/i18n/ruby';

const names = {
  en: 'January February March April May June July August September October November December',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  fil: 'Enero Pebrero Marso Abril Mayo Hunyo Hulyo Agosto Setyembre Oktubre Nobyembre Disyembre',
} as const;

const named = (locale: keyof typeof names) => {
  const list = names[locale].split(' ');
  // Case matters: "may" is no month, and at the beginning of a question "May" is none either.
  const pattern = new RegExp(
    `(?<!\\p{L})(${list.join('|')})(?!\\p{L})(?<!(?<!(?:in|of|from|since|until|to|by) )May(?! \\d))`,
    'gu',
  );
  return (text: string) =>
    [...text.matchAll(pattern)].map(([, name = '']) => list.indexOf(name) + 1);
};

const counted = (pattern: RegExp) => (text: string) =>
  [...text.matchAll(pattern)].map(([, month]) => Number(month));

const japanese = counted(/(\d{1,2})月(?!間)/g);

const readers: Record<Locale, (text: string) => number[]> = {
  ja: japanese,
  'ja-easy': japanese,
  en: named('en'),
  pt: named('pt'),
  fil: named('fil'),
  vi: counted(/tháng (\d{1,2})/gi),
};

/** The months named in a text, as numbers, sorted. */
export function monthsOf(locale: Locale, text: string): number[] {
  return readers[locale](plain(text).normalize('NFKC')).sort((a, b) => a - b);
}

const figures = /\d{1,2}月(?!間)|tháng \d{1,2}/gi;

/** The text without the months that it names in figures. */
export function withoutMonths(text: string): string {
  return text.replace(figures, ' ');
}
