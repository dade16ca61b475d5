import { describe, expect, it } from 'vitest';
import { readersLocale } from '@/i18n/readersLocale';

describe("the reader's locale", () => {
  it('is the first of the browser’s languages that we have', () => {
    expect(readersLocale(['vi-VN', 'ja'])).toBe('vi');
    expect(readersLocale(['zh-CN', 'pt-PT', 'en'])).toBe('pt');
    expect(readersLocale(['ja-JP'])).toBe('ja');
  });

  it('knows Filipino by its other name', () => {
    expect(readersLocale(['tl'])).toBe('fil');
    expect(readersLocale(['fil-PH'])).toBe('fil');
  });

  it('is none where we have none', () => {
    expect(readersLocale(['zh-CN', 'ne'])).toBeUndefined();
    expect(readersLocale([])).toBeUndefined();
    expect(readersLocale([''])).toBeUndefined();
  });
});
