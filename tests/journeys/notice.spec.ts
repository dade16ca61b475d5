import type { Page } from '@playwright/test';
import { localeIds } from '@/i18n/locales';
import { expect, test } from './support/test';

const MINUTE = 60_000;

const texts = Object.fromEntries(localeIds.map((id) => [id, `${id}: <b>避難</b> 0297-00-0000`]));

/** A notice that ends so many minutes from now. */
function lasting(minutes: number, text: Record<string, string> = texts): string {
  return JSON.stringify({ until: new Date(Date.now() + minutes * MINUTE).toISOString(), text });
}

/** Lets the host answer with what `body` says at the time. */
async function onHost(page: Page, body: () => string): Promise<void> {
  await page.route('**/notice.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: body() }),
  );
}

/** The page has looked for a notice, and everything that follows from it is on the screen. */
async function open(page: Page, path: string): Promise<void> {
  const looked = page.waitForResponse('**/notice.json');
  await page.goto(path);
  await (await looked).finished();
}

const notice = (page: Page) => page.locator('.notice');

for (const path of ['/ja/', '/vi/quiz/', '/pt/troubles/home-safety/', '/fil/counter/talk/']) {
  test(`a notice stands on ${path} as it was written, and nothing in it is markup`, async ({
    page,
  }) => {
    const [, locale = ''] = path.split('/');
    await onHost(page, () => lasting(60));
    await open(page, path);
    await expect(notice(page)).toHaveText(texts[locale] ?? '?');
    await expect(notice(page)).toBeVisible();
    await expect(notice(page).locator('*')).toHaveCount(0);
  });
}

test('one that is not in the reader’s language stands in Japanese', async ({ page }) => {
  await onHost(page, () => lasting(60, { ja: '避難してください' }));
  await open(page, '/vi/');
  await expect(notice(page)).toHaveText('避難してください');
  await expect(notice(page)).toHaveAttribute('lang', 'ja');
});

for (const [what, body] of [
  ['over', lasting(-1)],
  ['without an end', JSON.stringify({ text: texts })],
  ['with an end that is no time', JSON.stringify({ until: 'soon', text: texts })],
  ['with texts that are none', JSON.stringify({ until: '2099-01-01', text: { ja: 1, en: {} } })],
  ['cut in the middle', lasting(60).slice(0, -9)],
  ['larger than 2 KB', lasting(60, { ...texts, en: 'x'.repeat(2100) })],
  ['of another shape', '[]'],
  ['a page of the host', '<!doctype html><title>Log in</title>'],
  ['with nothing to tell', '{}'],
] as const) {
  test(`a notice that is ${what} is not shown`, async ({ page }) => {
    await onHost(page, () => body);
    await open(page, '/en/');
    await expect(notice(page)).toBeHidden();
    await expect(notice(page)).toHaveText('');
  });
}

test('a notice comes to an open page within five minutes, and goes at its end', async ({
  page,
}) => {
  await page.clock.install();
  let body = '{}';
  await onHost(page, () => body);
  await open(page, '/ja/emergency/');
  await expect(notice(page)).toBeHidden();
  const until = await page.evaluate(() => new Date(Date.now() + 12 * 60_000).toISOString());
  body = JSON.stringify({ until, text: texts });
  await page.clock.runFor(5 * MINUTE);
  await expect(notice(page)).toHaveText(texts.ja ?? '?');
  body = 'damaged';
  await page.clock.runFor(5 * MINUTE);
  await expect(notice(page)).toHaveText(texts.ja ?? '?');
  await page.clock.runFor(3 * MINUTE);
  await expect(notice(page)).toHaveText('');
});

test('a notice that is taken back goes with the next look', async ({ page }) => {
  await page.clock.install();
  let body = lasting(60);
  await onHost(page, () => body);
  await open(page, '/ja/');
  await expect(notice(page)).toHaveText(texts.ja ?? '?');
  body = '{}';
  await page.clock.runFor(5 * MINUTE);
  await expect(notice(page)).toHaveText('');
});
