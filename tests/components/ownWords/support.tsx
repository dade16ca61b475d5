import { render } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { vi } from 'vitest';
import { GET as getModel } from '@/app/understanding.json/route';
import { OwnWords } from '@/components/ownWords/OwnWords';
import { OwnWordsBox } from '@/components/ownWords/OwnWordsBox';
import { modelAddress } from '@/components/ownWords/useLearned';
import { answerWords } from '@/components/ownWords/words';
import type { Locale } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';
import { guidanceFile } from '../support/words';

/** Texts that mean what they are named after, in whatever way the model learns. */
export const texts = {
  rent: "I can't pay my rent",
  violence: 'my husband hits me',
  flood: 'water is coming into my house',
  nothing: 'zzz qqq',
};

type Options = {
  /** What was typed before the script came. */
  before?: string;
  /** Addresses that do not come. */
  missing?: readonly string[];
};

/** The box of a page with its island, as public/site.js would start it. */
export async function showBox(locale: Locale, { before = '', missing = [] }: Options = {}) {
  const all = await messagesOf(locale);
  const file = await guidanceFile(locale);
  const gone = new Set(missing);
  const asked = vi.fn(async (address: string) => {
    if (gone.has(address)) return new Response(null, { status: 500 });
    return address === modelAddress ? getModel() : Response.json(file);
  });
  vi.stubGlobal('fetch', asked);
  // Nothing has a place on a page without a layout.
  Element.prototype.scrollIntoView = vi.fn();
  document.body.innerHTML = renderToStaticMarkup(
    <OwnWordsBox words={all.ownWords} locale={locale} />,
  );
  const box = document.querySelector('textarea');
  const form = document.querySelector('form');
  const container = document.querySelector<HTMLElement>('[data-answer]');
  if (!box || !form || !container) throw new Error('The box is not complete.');
  box.value = before;
  render(<OwnWords form={form} locale={locale} words={answerWords(all.ownWords)} />, { container });
  return { box, form, container, file, words: all, asked, gone };
}
