import { describe, expect, it } from 'vitest';
import { timeText } from '@/i18n/clock';
import { localeIds } from '@/i18n/locales';
import { plain } from '@/i18n/ruby';

describe('a time of day', () => {
  it.each([
    ['ja', '8:30', '13:00', '24:00'],
    ['pt', '8h30', '13h', '24h'],
    ['vi', '8:30', '13:00', '24:00'],
  ] as const)('is written in %s as readers know it', (locale, morning, afternoon, midnight) => {
    expect(timeText('08:30', locale)).toBe(morning);
    expect(timeText('13:00', locale)).toBe(afternoon);
    expect(timeText('24:00', locale)).toBe(midnight);
  });

  it.each(['en', 'fil'] as const)('is written in %s with the half of the day', (locale) => {
    expect(timeText('08:30', locale)).toMatch(/^8:30 a\.?m\.?$/i);
    expect(timeText('13:00', locale)).toMatch(/^1:00 p\.?m\.?$/i);
    expect(timeText('24:00', locale)).toMatch(/^12:00 a\.?m\.?$/i);
  });

  it('is spelt out with the half of the day in easy Japanese', () => {
    const text = (time: string) => plain(timeText(time, 'ja-easy'));
    expect(text('08:30')).toBe('午前8時30分');
    expect(text('17:15')).toBe('午後5時15分');
    expect(text('09:00')).toBe('午前9時');
    expect(text('12:00')).toBe('昼の12時');
    expect(text('24:00')).toBe('夜の12時');
    expect(text('00:30')).toBe('午前0時30分');
  });

  it('is read the way minutes are spoken', () => {
    expect(timeText('08:30', 'ja-easy')).toContain('《ぷん》');
    expect(timeText('08:15', 'ja-easy')).toContain('《ふん》');
  });

  it.each(localeIds)('in %s names noon and midnight differently', (locale) => {
    expect(timeText('12:00', locale)).not.toBe(timeText('24:00', locale));
  });
});
