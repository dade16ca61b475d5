import { describe, expect, it, vi } from 'vitest';
import { sourceHash } from '@/i18n/ledger';
import { pageReading } from '@/i18n/ledgers';
import { messagesOf } from '@/i18n/messages';
import { plain } from '@/i18n/ruby';

const { ledger } = vi.hoisted(() => ({ ledger: {} as Record<string, string> }));
vi.mock('../../messages/ledger/en.json', () => ({ default: ledger }));

const keys = ['site.name', 'site.skip', 'site.furigana.on', 'site.furigana.off'] as const;

/** A ledger that says this of the four keys, of the Japanese of today. */
async function readAs(...states: (string | undefined)[]): Promise<void> {
  for (const key of Object.keys(ledger)) delete ledger[key];
  const { site } = await messagesOf('ja');
  const japanese = [site.name, site.skip, site.furigana.on, site.furigana.off].map(plain);
  for (const [place, state] of states.entries()) {
    const key = keys[place];
    if (state && key) ledger[key] = `${state} ${sourceHash(japanese[place] ?? '')}`;
  }
}

const [native, second, machine] = ['native-reader', 'second-reading', 'machine-written'];
const asked = ['site.name', 'site.skip', 'site.furigana'];

describe('how far a page has been read', () => {
  it.each([
    ['native-reader', [native, native, native, native]],
    ['second-reading', [native, second, native, second]],
    ['machine-written', [native, second, native, machine]],
    ['machine-written', [native, native, native, undefined]],
    ['machine-written', []],
  ])('is %s where its strings are %j', async (expected, states) => {
    await readAs(...states);
    expect(await pageReading('en', asked)).toBe(expected);
  });

  it('is that of its own strings, whatever stands elsewhere', async () => {
    await readAs(native, machine);
    expect(await pageReading('en', ['site.name'])).toBe('native-reader');
  });

  it('is "changed" where one string was made from other Japanese', async () => {
    await readAs(native, native, native, native);
    ledger['site.furigana.off'] = `native-reader ${sourceHash('もう一つの文')}`;
    expect(await pageReading('en', asked)).toBe('changed');
    expect(await pageReading('en', ['site.furigana.on'])).toBe('native-reader');
  });

  it('does not depend on the readings above the Japanese', async () => {
    await readAs(native, native, native, native);
    const { skip } = (await messagesOf('ja')).site;
    expect(skip).not.toBe(plain(skip));
    expect(await pageReading('en', ['site.skip'])).toBe('native-reader');
  });

  it('is an error where the ledger cannot be understood', async () => {
    await readAs(native);
    ledger['site.name'] = 'read-by-somebody 01234567';
    await expect(pageReading('en', ['site.name'])).rejects.toThrow(/site\.name/);
  });
});
