import { describe, expect, it } from 'vitest';
import { localeIds } from '@/i18n/locales';
import { namespaces } from '@/i18n/namespaces';
import { argumentsOf, differingArguments, malformedMessages } from '@/scripts/words/icu';
import { differingKeys, emptyTexts } from '@/scripts/words/keys';
import { filesOf, leavesOf, localeFolders } from '@/scripts/words/messageSets';

describe('the files of words', () => {
  it('are those of the listed locales, no more and no fewer', () => {
    expect(localeFolders()).toEqual([...localeIds].sort());
  });

  it.each(localeIds)('%s has one file for each namespace, no more and no fewer', (locale) => {
    expect(filesOf(locale)).toEqual([...namespaces].sort());
  });
});

describe('the checks find what they look for', () => {
  const source = leavesOf({ site: { name: 'A {count}', more: { title: 'B' } } });

  it('a missing key and one too many', () => {
    expect(differingKeys(source, leavesOf({ site: { name: 'A', extra: 'C' } }))).toEqual([
      'site.more.title: missing',
      'site.extra: not in the source',
    ]);
  });

  it('an empty string, and space at an end', () => {
    const texts = leavesOf({ a: '', b: ' ', c: 'good', d: 'end ', fieldSeparator: ' and ' });
    expect(emptyTexts(texts)).toEqual(['a: ""', 'b: " "', 'd: "end "']);
  });

  it('an argument that is missing, misspelt, or of another kind', () => {
    for (const name of ['A', 'A {cuont}', 'A {count, number}', 'A {count} {more}', 'A {count']) {
      expect(differingArguments(source, leavesOf({ site: { name } })), name).toHaveLength(1);
    }
    expect(differingArguments(source, leavesOf({ site: { name: '{count} of A' } }))).toEqual([]);
    expect(argumentsOf('{n, plural, one {# {what}} other {#}}')).toHaveLength(2);
  });

  it('a tag, an open brace, and an apostrophe before a brace', () => {
    const texts = leavesOf({ a: 'A <b>bold</b>', b: 'B {', c: "l'{name}", d: "Don't {name}" });
    expect(malformedMessages(texts).map((line) => line.slice(0, 1))).toEqual(['a', 'b', 'c']);
  });
});
