import { describe, expect, it } from 'vitest';
import { catalogue } from '@/data';
import { localeIds } from '@/i18n/locales';
import {
  amounts,
  heavyWords,
  isSeenOverAShoulder,
  pushingWords,
  shamingWords,
  silentLoans,
} from '@/scripts/words/careful';
import { leavesOf } from '@/scripts/words/messageSets';

describe('the checks find what they look for', () => {
  const everything = () => true;

  it.each([
    ['ja', '家庭内の暴力'],
    ['ja-easy', '｜虐待《ぎゃくたい》の ｜相談《そうだん》'],
    ['ja-easy', 'じさつ'],
    ['en', 'Domestic violence'],
    ['pt', 'Violência em casa'],
    ['vi', 'Bạo lực gia đình'],
    ['fil', 'Karahasan sa tahanan'],
  ] as const)('a heavy word in %s: %s', (locale, text) => {
    expect(heavyWords(locale, leavesOf({ a: text }), everything)).toHaveLength(1);
    expect(heavyWords(locale, leavesOf({ a: text }), () => false)).toEqual([]);
  });

  it('knows which texts are seen', () => {
    const seen = isSeenOverAShoulder(catalogue);
    const trouble = catalogue.troubles.find(({ sensitive }) => sensitive);
    const open = catalogue.troubles.find(({ sensitive }) => !sensitive);
    expect(seen(`troubles.troubles.${trouble?.id}`)).toBe(true);
    expect(seen(`troubles.troubles.${open?.id}`)).toBe(false);
    expect(seen('troubles.areas.safety')).toBe(true);
    expect(seen('site.about.basis')).toBe(false);
  });

  it.each([
    ['ja', 'ご安心ください。'],
    ['ja-easy', '｜心配《しんぱい》しないで ください。'],
    ['en', 'You may be eligible. Apply now!'],
    ['pt', 'Não se preocupe.'],
    ['vi', 'Đừng lo lắng.'],
    ['fil', 'Huwag mag-alala.'],
  ] as const)('a pushing word in %s: %s', (locale, text) => {
    expect(pushingWords(locale, leavesOf({ a: text }))).toHaveLength(1);
  });

  it.each([
    ['ja', '生活困窮者のための相談'],
    ['en', 'It is no shame to ask.'],
    ['pt', 'Não tenha vergonha.'],
    ['vi', 'Đừng xấu hổ.'],
    ['fil', 'Hindi ito nakakahiya.'],
  ] as const)('a shaming word in %s: %s', (locale, text) => {
    expect(shamingWords(locale, leavesOf({ a: text }))).toHaveLength(1);
  });

  it('an amount of money', () => {
    const texts = leavesOf({
      a: '月5万円',
      b: '50,000 yen',
      c: '50.000 ienes',
      d: '¥300',
      e: 'yen',
    });
    expect(amounts('en', texts)).toHaveLength(4);
  });

  it.each(localeIds)('a loan of which %s does not say that it must be repaid', (locale) => {
    expect(silentLoans(locale, leavesOf({ a: 'お金 money' }), ['a', 'b'])).toEqual(['a', 'b']);
  });
});
