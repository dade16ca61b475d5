import { catalogue } from '@/data';
import { localeIds, sourceLocale } from '@/i18n/locales';
import { plain } from '@/i18n/ruby';
import { expect, test } from './support/test';
import { wordsOf } from './support/words';

const cards = catalogue.situations.flatMap((situation) => situation.cards);
const page = (locale: string) => `/${locale}/counter/cards/`;

test('there are at least 60 cards, and those that keep a person safe come first', () => {
  expect(cards.length).toBeGreaterThanOrEqual(60);
  expect(cards.slice(0, 4)).toEqual([
    'talk-alone',
    'no-family-interpreter',
    'phone-interpreter',
    'this-interpreter',
  ]);
});

for (const locale of localeIds) {
  test(`every card shows Japanese and one more language: ${locale}`, async ({ page: tab }) => {
    await tab.goto(page(locale));
    const other = locale === sourceLocale ? 'ja-easy' : locale;
    const shown = await tab.locator('.pointing-card').evaluateAll((all) =>
      all.map((card) =>
        [...card.querySelectorAll('summary > span')].map((line) => {
          const copy = line.cloneNode(true) as Element;
          for (const reading of copy.querySelectorAll('rt, rp')) reading.remove();
          return copy.textContent;
        }),
      ),
    );
    const texts = (id: string) => {
      const words: Record<string, Record<string, string>> = {
        [sourceLocale]: wordsOf(sourceLocale).cards.cards,
        [other]: wordsOf(other as typeof locale).cards.cards,
      };
      return [sourceLocale, other].map((each) => plain(words[each]?.[id] ?? ''));
    };
    expect(shown).toEqual(cards.map(texts));
  });
}

test('a card fills the screen, turns, and goes back, and the address tells nothing', async ({
  page: tab,
}) => {
  await tab.goto(page('vi'));
  const title = await tab.title();
  const card = tab.locator('.pointing-card').first();
  const summary = card.locator('summary');
  await summary.click();
  const size = tab.viewportSize();
  expect(await summary.boundingBox()).toEqual({ x: 0, y: 0, ...size });
  await expect(tab.locator('a[data-exit]')).toBeInViewport({ ratio: 1 });
  await tab.locator('a[data-exit]').click({ trial: true });
  await summary.click();
  expect((await summary.boundingBox())?.height).toBeLessThan(size?.height ?? 0);
  await tab.locator('#turn').check();
  await summary.click();
  expect(await summary.evaluate((element) => getComputedStyle(element).rotate)).toBe('180deg');
  expect(new URL(tab.url()).pathname + new URL(tab.url()).hash).toBe(page('vi'));
  expect(await tab.title()).toBe(title);
});

test('cards are one touch away from the language', async ({ page: tab }) => {
  await tab.goto('/fil/counter/');
  await tab.locator(`main a[href="${page('fil')}"]`).click();
  await expect(tab.locator('.pointing-card').first()).toBeVisible();
});
