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

/** The same, each once: easy Japanese splits sentences and names a number in each. */
export function distinctNumbersOf(text: string): string[] {
  return [...new Set(numbersOf(text))];
}

/** Texts whose numbers are not those of the source. */
export function differingNumbers(
  source: readonly Leaf[],
  other: readonly Leaf[],
  read: (text: string) => string[] = numbersOf,
): string[] {
  const ours = new Map(source.map(({ key, text }) => [key, read(text).join(' ')]));
  return other.flatMap(({ key, text }) => {
    const expected = ours.get(key);
    const found = read(text).join(' ');
    return expected === undefined || expected === found
      ? []
      : [`${key}: expected ${expected || 'none'}, found ${found || 'none'}`];
  });
}
