import { describe, expect, it } from 'vitest';
import { dateText } from '@/i18n/date';
import { localeIds } from '@/i18n/locales';
import { kana, plain } from '@/i18n/ruby';

describe('a date', () => {
  it.each([
    ['ja', '2026年1月15日', '2026年1月', '2026年'],
    ['pt', '15 de janeiro de 2026', 'janeiro de 2026', '2026'],
    ['vi', '15 tháng 1, 2026', 'tháng 1 năm 2026', '2026'],
    ['fil', 'Enero 15, 2026', 'Enero 2026', '2026'],
    ['en', 'January 15, 2026', 'January 2026', '2026'],
  ] as const)(
    'is written in %s by its rules, also where only part is known',
    (locale, ...texts) => {
      expect(['2026-01-15', '2026-01', '2026'].map((date) => dateText(date, locale))).toEqual(
        texts,
      );
    },
  );

  it('is the same day wherever it is read', () => {
    expect(dateText('2026-12-31', 'en')).toBe('December 31, 2026');
    expect(dateText('2026-01-01', 'en')).toBe('January 1, 2026');
  });

  it('carries readings in easy Japanese, also of the days that are read their own way', () => {
    expect(plain(dateText('2026-11-20', 'ja-easy'))).toBe('2026年11月20日');
    expect(kana(dateText('2026-11-20', 'ja-easy'))).toBe('2026ねん11がつはつか');
    expect(kana(dateText('2026-11-23', 'ja-easy'))).toBe('2026ねん11がつ23にち');
  });

  it.each(localeIds)('in %s always has its year in digits', (locale) => {
    for (const date of ['2026-11-23', '2026-11', '2026']) {
      expect(dateText(date, locale)).toContain('2026');
    }
  });
});
