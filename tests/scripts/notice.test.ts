import { describe, expect, it } from 'vitest';
import { localeIds } from '@/i18n/locales';
import { noticeFaults } from '@/scripts/notice';

const now = Date.parse('2026-01-01T00:00:00+09:00');
const text = Object.fromEntries(localeIds.map((id) => [id, 'Go up.']));
const sound = { until: '2026-01-02T00:00:00+09:00', text };
const faults = (value: unknown) => noticeFaults(JSON.stringify(value), now).join('\n');

describe('a notice', () => {
  it('is sound with an end and every language, and where there is nothing to tell', () => {
    expect(faults(sound)).toBe('');
    expect(faults({})).toBe('');
  });

  it.each([
    ['without a language', { ...sound, text: { ...text, vi: undefined } }, 'vi'],
    ['with an empty language', { ...sound, text: { ...text, pt: '' } }, 'pt'],
    ['with an unknown field', { ...sound, link: 'x' }, 'link'],
    ['with a time that has no zone', { ...sound, until: '2026-01-02T00:00:00' }, 'until'],
    ['that is over', { ...sound, until: '2025-12-31T00:00:00+09:00' }, 'もう過ぎています'],
    ['that is too large', { ...sound, text: { ...text, en: 'x'.repeat(2100) } }, '2048'],
  ])('%s is told, with how to mend it', (_, value, named) => {
    expect(faults(value)).toContain(named);
    expect(faults(value)).toContain('直し方');
  });

  it('that is no JSON is told', () => {
    expect(noticeFaults('{"until"', now).join()).toContain('直し方');
  });
});
