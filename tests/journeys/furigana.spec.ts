import type { Page } from '@playwright/test';
import { catalogue } from '@/app/catalogue';
import { plain } from '@/i18n/ruby';
import { expect, test } from './support/test';
import { asNamed, asRead, wordsOf } from './support/words';

const readings = (page: Page) => page.getByRole('main').locator('rt');
const kept = (page: Page) => page.evaluate(() => ({ ...localStorage }));

/** Presses the switch that says "show readings" or "hide readings" in a locale. */
async function press(page: Page, locale: 'ja' | 'ja-easy', what: 'on' | 'off'): Promise<void> {
  const name = asNamed(wordsOf(locale).site.furigana[what]);
  await page.getByRole('banner').getByRole('button', { name }).click();
}

async function expectSeen(page: Page, seen: boolean): Promise<void> {
  const drawn = () =>
    readings(page).evaluateAll((all) => all.filter((each) => each.checkVisibility()).length);
  if (seen) await expect.poll(drawn).toBeGreaterThan(0);
  else await expect.poll(drawn).toBe(0);
}

test.describe('the readings of ja', () => {
  test('are hidden at first, and one press shows them', async ({ page }) => {
    await page.goto('/ja/troubles/rent/');
    await expectSeen(page, false);
    await press(page, 'ja', 'on');
    await expectSeen(page, true);
    await press(page, 'ja', 'off');
    await expectSeen(page, false);
  });

  test('stay as chosen over a reload and over other pages, and nothing else is kept', async ({
    page,
  }) => {
    await page.goto('/ja/troubles/rent/');
    expect(await kept(page)).toEqual({});
    await press(page, 'ja', 'on');
    expect(await kept(page)).toEqual({ 'furigana.ja': 'on' });
    await page.reload();
    await expectSeen(page, true);
    for (const path of ['programmes/', 'windows/', 'quiz/', '']) {
      await page.goto(`/ja/${path}`);
      await expectSeen(page, true);
    }
    expect(await kept(page)).toEqual({ 'furigana.ja': 'on' });
    expect(await page.context().cookies()).toEqual([]);
  });

  test('do not follow the choice made in ja-easy', async ({ page }) => {
    await page.goto('/ja-easy/troubles/rent/');
    await press(page, 'ja-easy', 'off');
    await expectSeen(page, false);
    await page.goto('/ja/troubles/rent/');
    await press(page, 'ja', 'on');
    await page.goto('/ja-easy/troubles/rent/');
    await expectSeen(page, false);
    expect(await kept(page)).toEqual({ 'furigana.ja': 'on', 'furigana.ja-easy': 'off' });
  });

  test('work in this page where nothing can be kept', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
    await page.goto('/ja/troubles/rent/');
    await press(page, 'ja', 'on');
    await expectSeen(page, true);
  });

  test('are hidden again where what was kept is not understood', async ({ page }) => {
    await page.goto('/ja/troubles/rent/');
    await page.evaluate(() => localStorage.setItem('furigana.ja', '<b>'));
    await page.reload();
    await expectSeen(page, false);
    await press(page, 'ja', 'on');
    await expectSeen(page, true);
  });
});

test('the readings of ja-easy are seen at first, and one press hides them', async ({ page }) => {
  await page.goto('/ja-easy/troubles/rent/');
  await expectSeen(page, true);
  await press(page, 'ja-easy', 'off');
  await expectSeen(page, false);
  await press(page, 'ja-easy', 'on');
  await expectSeen(page, true);
});

test('another language has no switch, and its Japanese names carry readings', async ({ page }) => {
  const programme = catalogue.programmes.find(({ id }) => id === 'public-assistance');
  await page.goto(`/vi/programmes/${programme?.id}/`);
  await expect(page.locator('[data-furigana-switch]')).toHaveCount(0);
  const name = page
    .getByRole('main')
    .locator('[lang="ja"]')
    .getByText(asRead(programme?.name ?? ''));
  await expect(name.first()).toBeVisible();
  await expectSeen(page, true);
  expect(await kept(page)).toEqual({});
});

for (const locale of ['ja', 'ja-easy'] as const) {
  test(`a screen reader hears each word of a heading once, with readings on or off, in ${locale}`, async ({
    page,
  }) => {
    const { rent } = wordsOf(locale).troubles.troubles;
    const tight = (text: string) => text.replace(/\s/g, '');
    await page.goto(`/${locale}/troubles/rent/`);
    const session = await page.context().newCDPSession(page);
    const heard = async () => {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      return nodes
        .filter(({ role, ignored }) => !ignored && role?.value === 'heading')
        .map(({ name }) => tight(String(name?.value)));
    };
    expect(await heard()).toContain(tight(plain(rent)));
    await press(page, locale, locale === 'ja' ? 'on' : 'off');
    expect(await heard()).toContain(tight(plain(rent)));
  });
}
