import { describe, expect, it } from 'vitest';
import { catalogue } from '@/data';
import { sourceHash } from '@/i18n/ledger';
import { measureEasy } from '@/scripts/words/easyMeasures';
import { isGrave } from '@/scripts/words/gravity';
import { leavesOf } from '@/scripts/words/messageSets';
import { standings } from '@/scripts/words/staleness';
import { fewWords, found, key } from './support/fewWords';

const source = '今危ないときは、110に電話します。';
const words = fewWords({ ja: source, en: 'If you are in danger now, call 110.' });
const withEntry = (entry: string) => ({
  ...words,
  ledgers: new Map([['en' as const, { [key]: entry }]]),
});

describe('a string', () => {
  it.each([
    [`second-reading ${sourceHash(source)}`, 'second-reading'],
    ['second-reading 00000000', 'stale'],
  ])('recorded as "%s" is %s', (entry, state) => {
    expect(standings(withEntry(entry), 'en')[0]?.state).toBe(state);
  });

  it('on safety is found when it is made from other Japanese, and when it is not recorded', () => {
    const stale = (all: typeof words) =>
      found('stale', all).filter(({ locale }) => locale === 'en');
    expect(stale(withEntry('second-reading 00000000'))).toHaveLength(1);
    expect(stale(words)).toHaveLength(1);
    expect(stale(withEntry(`machine-written ${sourceHash(source)}`))).toEqual([]);
  });
});

describe('a grave string', () => {
  const grave = isGrave(catalogue);
  const sensitive = catalogue.troubles.find((each) => each.sensitive);

  it.each([
    ['a phone number', 'site.a', '0297-23-2111 にかけます。'],
    ['a duty', 'site.a', 'お金は必ず返します。'],
    ['a condition', 'site.a', '平日だけです。'],
    ['the key of a sensitive trouble', `troubleGuidance.${sensitive?.id}.feeling`, 'つらい。'],
    ['when it is urgent', 'troubleGuidance.letters.urgentWhen', '手紙。'],
  ])('is known by %s', (_, at, japanese) => {
    expect(grave(at, japanese)).toBe(true);
  });

  it('is not any string', () => {
    expect(grave('site.nav.home', 'ホーム')).toBe(false);
  });
});

describe('easy Japanese', () => {
  it('is measured by its sentences and by its kanji', () => {
    const leaves = leavesOf({
      a: `${'あ'.repeat(41)}。あ。`,
      b: '｜水《みず》｜償還《しょうかん》',
    });
    expect(measureEasy(leaves)).toEqual({ sentences: 3, overAim: 1, words: 2, basic: 1 });
  });
});
