import type { Hours, Weekday } from '@/domain/hours';
import { timeText } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import type { Locale } from '@/i18n/locales';
import type { Words } from './words';

type Weekly = Extract<Hours, { kind: 'weekly' }>;
type HoursWords = Pick<Words, 'labels' | 'result'>;

const week: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Three or more days in a row are written as a range. */
function daysText(days: readonly Weekday[], { labels, result }: HoursWords): string {
  const places = days.map((day) => week.indexOf(day)).sort((a, b) => a - b);
  const names = places.map((place) => labels.weekdays[week[place] ?? 'mon']);
  const inARow = places.every((place, index) => place === (places[0] ?? 0) + index);
  const from = names[0] ?? '';
  const to = names.at(-1) ?? '';
  if (inARow && names.length > 2) return fill(result.window.dayRange, { from, to });
  return names.join(result.window.daySeparator);
}

/** One line for each set of days: `Monday to Friday  8:30 to 12:00, 13:00 to 17:00`. */
function spanLines(spans: Weekly['spans'], words: HoursWords, locale: Locale): string[] {
  const lines = new Map<string, string[]>();
  for (const { days, from, to } of spans) {
    const text = daysText(days, words);
    const range = fill(words.labels.hours.range, {
      from: timeText(from, locale),
      to: timeText(to, locale),
    });
    lines.set(text, [...(lines.get(text) ?? []), range]);
  }
  const separator = words.result.window.timeSeparator;
  return [...lines].map(([days, ranges]) => `${days}  ${ranges.join(separator)}`);
}

function exceptionLines({ holidays, yearEnd }: Weekly, { labels }: HoursWords): string[] {
  if (holidays === 'unknown' && yearEnd === 'unknown') return [labels.hours['exceptions-unknown']];
  return [
    ...(holidays === 'unknown' ? [] : [labels.hours[`holidays-${holidays}`]]),
    ...(yearEnd === 'unknown' ? [] : [labels.hours[`year-end-${yearEnd}`]]),
  ];
}

/** Hours as lines to read. What is unknown is said to be unknown. */
export function hoursLines(hours: Hours, words: HoursWords, locale: Locale): string[] {
  if (hours.kind !== 'weekly') return [words.labels.hours[hours.kind]];
  return [
    ...spanLines(hours.spans, words, locale),
    ...exceptionLines(hours, words),
    ...(hours.confirmed ? [] : [words.labels.hours['not-confirmed']]),
  ];
}
