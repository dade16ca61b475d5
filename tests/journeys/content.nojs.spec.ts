import { catalogue } from '@/app/catalogue';
import { guide } from '@/domain/guide';
import { localeIds } from '@/i18n/locales';
import { expect, test } from './support/test';
import { asNamed, asRead, wordsOf } from './support/words';

for (const locale of localeIds) {
  test(`from home to a trouble, a programme and a window by links, in ${locale}`, async ({
    page,
  }) => {
    const words = wordsOf(locale);
    const troubles: Record<string, string> = words.troubles.troubles;
    const programmes: Record<string, { name: string }> = words.programmes;
    const windows: Record<string, { name: string }> = words.windows;
    const main = page.getByRole('main');
    const heading = (name: string | undefined) =>
      page.getByRole('heading', { level: 1, name: asNamed(name ?? '') });

    await page.goto(`/${locale}/`);
    await main.locator(`a[href="/${locale}/troubles/"]`).first().click();
    await main
      .getByRole('link', { name: asNamed(troubles.rent ?? '') })
      .first()
      .click();
    await expect(heading(troubles.rent)).toBeVisible();

    const guidance = guide(catalogue, { trouble: ['rent'] }, locale);
    const programme = catalogue.programmes.find(({ id }) => id === guidance.programmes[0]?.id);
    await main.locator(`a[href="/${locale}/programmes/${programme?.id}/"]`).first().click();
    await expect(heading(programmes[programme?.id ?? '']?.name)).toBeVisible();
    await expect(main.getByText(asRead(programme?.name ?? '')).first()).toBeVisible();

    const [id = ''] = programme?.windows ?? [];
    await main.locator(`a[href="/${locale}/windows/${id}/"]`).first().click();
    await expect(heading(windows[id]?.name)).toBeVisible();
    await expect(main.locator('a[href^="tel:"]').first()).toBeVisible();
  });

  test(`the quiz leads to the list of troubles and sends nothing, in ${locale}`, async ({
    page,
  }) => {
    const { quiz } = wordsOf(locale);
    await page.goto(`/${locale}/quiz/`);
    await expect(page.getByRole('main').getByText(asRead(quiz.noScript))).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    const link = page.getByRole('main').locator(`a[href="/${locale}/troubles/"]`).first();
    await expect(link).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await link.click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/troubles/$`));
  });
}

test('a browser that shows the questions without the script sends nothing either', async ({
  page,
}) => {
  const asked: string[] = [];
  const main = page.getByRole('main');
  await page.goto('/ja/quiz/');
  // A browser too old to know whether scripts run shows the form.
  await main.locator('.with-script').evaluate((part) => part.classList.remove('with-script'));
  page.on('request', (request) => asked.push(request.url()));
  await page.locator('input[value="under-18"]').check();
  await page.locator('button[type="submit"]').click();
  await page.locator('input[value="under-18"]').press('Enter');
  await page.waitForTimeout(300);
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/ja/quiz/');
  expect(asked).toEqual([]);
});

test('the language menu opens and keeps the page', async ({ page }) => {
  await page.goto('/ja/troubles/rent/');
  const banner = page.getByRole('banner');
  await expect(banner.getByRole('link', { name: 'Tiếng Việt' })).toBeHidden();
  await banner.locator('summary').click();
  await banner.getByRole('link', { name: 'Tiếng Việt' }).click();
  await expect(page).toHaveURL(/\/vi\/troubles\/rent\/$/);
});

test('the emergency page is one link away and its numbers can be dialled', async ({ page }) => {
  await page.goto('/pt/programmes/');
  await page.getByRole('banner').locator('a[href="/pt/emergency/"]').click();
  for (const number of ['110', '119', '189']) {
    await expect(page.getByRole('main').locator(`a[href="tel:${number}"]`).first()).toBeVisible();
  }
});

test('what is folded opens', async ({ page }) => {
  await page.goto('/en/troubles/');
  const fold = page.getByRole('main').locator('details').first();
  if ((await fold.count()) > 0 && !(await fold.evaluate((d: HTMLDetailsElement) => d.open))) {
    await fold.locator('summary').click();
  }
  await expect(page.getByRole('main').locator('a[href="/en/troubles/rent/"]')).toBeVisible();
});

test('the language chooser leads to all languages and remembers none', async ({ page }) => {
  await page.goto('/');
  for (const locale of localeIds) {
    await expect(page.locator(`a[href="/${locale}/"]`)).toBeVisible();
  }
  await page.locator('a[href="/fil/"]').click();
  await expect(page).toHaveURL(/\/fil\/$/);
  await page.goto('/');
  await expect(page).toHaveURL(/:\d+\/$/);
  expect(await page.context().cookies()).toEqual([]);
});
