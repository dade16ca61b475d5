import { describe, expect, it } from 'vitest';
import { readingOf, readingText, sourceHash } from '@/i18n/ledger';
import { recorded } from '@/scripts/words/record';

const source = [
  { key: 'site.name', text: 'こまりごと案内' },
  { key: 'site.skip', text: '本文へ進む' },
];
const entry = (state: Parameters<typeof readingText>[0]['state'], japanese: string) =>
  readingText({ state, of: sourceHash(japanese) });

describe('the ledger', () => {
  it('records the strings below a key, and no other', () => {
    const ledger = recorded({}, source, 'second-reading', ['site.name']);
    expect(ledger).toEqual({ 'site.name': entry('second-reading', 'こまりごと案内') });
  });

  it('does not take a key for another that begins with the same letters', () => {
    const two = [...source, { key: 'site.nameless', text: 'なし' }];
    expect(Object.keys(recorded({}, two, 'machine-written', ['site.name']))).toEqual(['site.name']);
  });

  it('drops strings that are gone', () => {
    const before = { 'site.old': entry('native-reader', '前の文') };
    expect(recorded(before, source, 'machine-written')).not.toHaveProperty('site.old');
  });

  it('keeps what a native reader confirmed while the Japanese is the same', () => {
    const before = { 'site.name': entry('native-reader', 'こまりごと案内') };
    expect(recorded(before, source, 'second-reading')['site.name']).toBe(before['site.name']);
    const changed = [{ key: 'site.name', text: '別の文' }];
    expect(recorded(before, changed, 'second-reading')).toEqual({
      'site.name': entry('second-reading', '別の文'),
    });
  });

  it('knows a changed Japanese by its hash', () => {
    expect(sourceHash('文')).toMatch(/^[0-9a-f]{8}$/);
    expect(sourceHash('文。')).not.toBe(sourceHash('文'));
  });

  it.each(['second-reading', 'checked 0c1d2e3f', 'second-reading 0c1d2e3'])(
    'refuses an entry that says nothing clear: %s',
    (text) => {
      expect(() => readingOf('site.name', text)).toThrow(/site\.name.*Mend it/s);
    },
  );
});
