import type { Locale } from './locales';
import { localeEntry } from './locales';

/** Days of the month that are not read as number and にち. */
const days: Record<number, string> = {
  1: 'ついたち',
  2: 'ふつか',
  3: 'みっか',
  4: 'よっか',
  5: 'いつか',
  6: 'むいか',
  7: 'なのか',
  8: 'ようか',
  9: 'ここのか',
  10: 'とおか',
  14: 'じゅうよっか',
  20: 'はつか',
  24: 'にじゅうよっか',
};

function easyDay(day: number): string {
  const special = days[day];
  return special ? `｜${day}日《${special}》` : `${day}｜日《にち》`;
}

/** A day, a month or a year (`2026-11-23`, `2026-11`, `2026`) as a locale writes it. */
export function dateText(date: string, locale: Locale): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (locale === 'ja-easy') {
    const parts = [`${year}｜年《ねん》`];
    if (month) parts.push(`${month}｜月《がつ》`);
    if (day) parts.push(easyDay(day));
    return parts.join('');
  }
  const format = new Intl.DateTimeFormat(localeEntry(locale).lang, {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)));
}

/** The day that it is in Japan, as `2026-11-23`. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
}
