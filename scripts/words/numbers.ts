import { plain } from '@/i18n/ruby';
import type { Leaf } from './messageSets';

/** Phone numbers, years and other numbers of three digits or more, sorted. */
export function numbersOf(text: string): string[] {
  const joined = plain(text)
    .normalize('NFKC')
    .replace(/[‐‑–−]/g, '-')
    .replace(/(\d)[.,](?=\d{3}(?!\d))/g, '$1');
  const found = joined.match(/#?\d(?:-?\d)*/g) ?? [];
  return found.filter((number) => number.replace(/\D/g, '').length >= 3).sort();
}

/** Texts whose numbers are not those of the source. */
export function differingNumbers(source: Leaf[], other: Leaf[]): string[] {
  const ours = new Map(source.map(({ key, text }) => [key, numbersOf(text).join(' ')]));
  return other.flatMap(({ key, text }) => {
    const expected = ours.get(key);
    const found = numbersOf(text).join(' ');
    return expected === undefined || expected === found
      ? []
      : [`${key}: expected ${expected || 'none'}, found ${found || 'none'}`];
  });
}
