import { describe, expect, it } from 'vitest';
import { isLocale, localeEntry, localeIds, locales, sourceLocale } from '@/i18n/locales';

describe('the list of locales', () => {
  it('has each id once, and the source among them', () => {
    expect(new Set(localeIds).size).toBe(locales.length);
    expect(localeIds).toContain(sourceLocale);
  });

  it.each(locales)('$id has a language tag that browsers know, and its own name', (locale) => {
    expect(Intl.getCanonicalLocales(locale.lang)).toEqual([locale.lang]);
    expect(Intl.DateTimeFormat.supportedLocalesOf(locale.lang)).toHaveLength(1);
    expect(locale.name.trim()).not.toBe('');
  });

  it('gives readings only to Japanese', () => {
    for (const { ruby, script } of locales) if (ruby) expect(script).toBe('japanese');
  });

  it('finds an entry, and refuses an unknown id with the ones it knows', () => {
    for (const id of localeIds) expect(localeEntry(id).id).toBe(id);
    expect(() => localeEntry('xx')).toThrow(localeIds.join(', '));
    expect(isLocale('xx')).toBe(false);
    expect(isLocale('toString')).toBe(false);
    expect(isLocale(sourceLocale)).toBe(true);
  });
});
