import { describe, expect, it } from 'vitest';
import { phrasePage } from '@/scripts/finish/phrases';

const page = (heading: string, html = '<html lang="ja" data-locale="ja">') =>
  `${html}<body><h1>${heading}</h1><p>今日は天気です。</p></body></html>`;

describe('phrases of headings', () => {
  it('may break between phrases, and only there', () => {
    expect(phrasePage(page('<span>今日は天気です。</span>'))).toBe(
      page('<span>今日は<wbr/>天気です。</span>'),
    );
  });

  it('break before a word with a reading, never within it or its reading', () => {
    const word = '<ruby>天気<rp>（</rp><rt aria-hidden="true">てんき</rt><rp>）</rp></ruby>';
    expect(phrasePage(page(`<span>今日は</span>${word}<span>です。</span>`))).toBe(
      page(`<span>今日は</span><wbr/>${word}<span>です。</span>`),
    );
  });

  it('do not break inside a word with one reading, even where a phrase would end', () => {
    const word = '<ruby>今日は天気です。<rt aria-hidden="true">きょうはてんきです</rt></ruby>';
    expect(phrasePage(page(word))).toBe(page(word));
  });

  it.each(['<html lang="pt-BR">', '<html lang="ja" data-locale="ja-easy" data-ruby="">'])(
    'leave %s as it is',
    (html) => {
      expect(phrasePage(page('今日は天気です。', html))).toBe(page('今日は天気です。', html));
    },
  );
});
