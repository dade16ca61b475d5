import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { WindowSay } from '@/components/WindowSay';
import { type Locale, locales, sourceLocale } from '@/i18n/locales';
import { someWindow } from './support/facts';
import { guidanceFile, shown } from './support/words';

const desk = someWindow('window with a sentence', ({ sayRomaji }) => sayRomaji !== undefined);
const mute = someWindow('window without a sentence', ({ sayRomaji }) => sayRomaji === undefined);
const sameLanguage = locales.filter(({ lang }) => lang === sourceLocale);
const otherLanguage = locales.filter(({ lang }) => lang !== sourceLocale);

async function say(locale: Locale, window = desk) {
  const { words, japanese } = await guidanceFile(locale);
  const { container } = render(
    <WindowSay window={window} words={words} japanese={japanese} locale={locale} />,
  );
  const sentence = japanese[window.id]?.say ?? '';
  return { container, words, sentence, own: words.windows[window.id]?.say ?? '' };
}

describe('a sentence to say', () => {
  it.each(sameLanguage)('stands once, in the words of $id', async ({ id }) => {
    const { container, words, own } = await say(id);
    expect(container).toHaveTextContent(shown(words.result.say.title));
    expect(container).toHaveTextContent(shown(`「${own}」`));
    expect(container).not.toHaveTextContent(desk.sayRomaji ?? '');
    expect(screen.queryByRole('term')).toBeNull();
  });

  it.each(otherLanguage)(
    'stands in Japanese, in romaji and with its meaning in $id, each in its language',
    async ({ id }) => {
      const { words, sentence, own } = await say(id);
      const { japanese, romaji, own: meaning } = words.result.say;
      const terms = screen.getAllByRole('term').map(({ textContent }) => textContent);
      expect(terms).toEqual([japanese, romaji, meaning]);
      const texts = screen.getAllByRole('definition');
      expect(texts.map(({ textContent }) => textContent)).toEqual([
        shown(`「${sentence}」`),
        desk.sayRomaji,
        own,
      ]);
      expect(texts[0]?.querySelector('[lang]')).toHaveAttribute('lang', 'ja');
      expect(texts[1]?.querySelector('[lang]')).toHaveAttribute('lang', 'ja-Latn');
      for (const text of texts.slice(0, 2)) {
        expect(text.querySelector('[translate="no"]')).not.toBeNull();
      }
    },
  );

  it('is left out where a window has none', async () => {
    const { container } = await say(sourceLocale, mute);
    expect(container).toBeEmptyDOMElement();
  });
});
