import { describe, expect, it } from 'vitest';
import { allWords } from '@/scripts/words/allWords';
import { checks } from '@/scripts/words/checks';
import { readExceptions, withExceptions } from '@/scripts/words/exceptions';

const words = allWords();
const exceptions = readExceptions();

describe('the words', () => {
  it.each(checks)('$name: $proves', (check) => {
    expect(withExceptions(check, check.find(words), exceptions).findings).toEqual([]);
  });

  it('have exceptions of known checks only, each once', () => {
    const names = checks.map(({ name }) => name);
    expect(exceptions.filter(({ check }) => !names.includes(check))).toEqual([]);
    const places = exceptions.map(({ check, locale, key }) => `${check} ${locale} ${key}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('are checked under names that differ', () => {
    expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
  });
});

describe('an exception', () => {
  const check = { name: 'example', proves: 'Nothing.', find: () => [] };
  const finding = { locale: 'en', key: 'a.b', found: 'x', expected: 'y' } as const;
  const exception = { check: 'example', locale: 'en', key: 'a.b', reason: 'It is so.' } as const;

  it('takes away what it names, and nothing else', () => {
    const other = { ...finding, key: 'a.c' };
    const result = withExceptions(check, [finding, other], [exception]);
    expect(result.findings).toEqual([other]);
    expect(result.used).toEqual([exception]);
  });

  it('that excuses nothing is a finding itself', () => {
    expect(withExceptions(check, [], [exception]).findings).toHaveLength(1);
    expect(withExceptions(check, [], [{ ...exception, check: 'other' }]).findings).toEqual([]);
  });
});
