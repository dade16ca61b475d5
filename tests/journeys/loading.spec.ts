import type { Page } from '@playwright/test';
import { QuizVisitor } from './support/quiz';
import { expect, islandReady, test } from './support/test';
import { asRead } from './support/words';

const island = '**/_next/static/island/*.js';
const guidance = '**/guidance.json';

/** Holds back an answer of the server until it is let go. */
async function hold(page: Page, address: string): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

for (const [what, address] of [
  ['the script', island],
  ['the guidance file', guidance],
] as const) {
  test(`a choice and Continue before ${what} has come are not lost`, async ({ page }) => {
    const letGo = await hold(page, address);
    const visitor = new QuizVisitor(page, 'ja');
    await page.goto('/ja/quiz/');
    await visitor.choose('for-whom', 'family');
    await visitor.goOn();
    await expect(visitor.question('for-whom')).toBeVisible();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/ja/quiz/');

    letGo();
    await expect(visitor.as('ja', 'other').question('trouble')).toBeFocused();
  });

  test(`a choice before ${what} has come stays chosen`, async ({ page }) => {
    const letGo = await hold(page, address);
    const visitor = new QuizVisitor(page, 'vi');
    await page.goto('/vi/quiz/');
    await visitor.choose('for-whom', 'family');
    letGo();
    await islandReady(page);
    await expect(visitor.choice('for-whom', 'family')).toBeChecked();
    await expect(visitor.question('for-whom')).toBeVisible();
    await visitor.goOn();
    await expect(visitor.as('vi', 'other').question('trouble')).toBeFocused();
  });

  test(`Continue by the keyboard before ${what} has come is not lost`, async ({ page }) => {
    const letGo = await hold(page, address);
    const visitor = new QuizVisitor(page, 'en');
    await page.goto('/en/quiz/');
    await visitor.choice('for-whom', 'me').press('Space');
    await visitor.choice('for-whom', 'me').press('Enter');
    letGo();
    await expect(visitor.question('trouble')).toBeFocused();
  });

  test(`Continue without a choice before ${what} has come says what is missing`, async ({
    page,
  }) => {
    const letGo = await hold(page, address);
    const visitor = new QuizVisitor(page, 'ja');
    await page.goto('/ja/quiz/');
    await visitor.goOn();
    letGo();
    await expect(page.getByRole('alert')).toHaveText(asRead(visitor.words.quiz.required));
  });
}

test('links still work after Continue was pressed too early', async ({ page }) => {
  await hold(page, guidance);
  const visitor = new QuizVisitor(page, 'ja');
  await page.goto('/ja/quiz/');
  await visitor.choose('for-whom', 'me');
  await visitor.goOn();
  await page.getByRole('banner').locator('a[href="/ja/emergency/"]').click();
  await expect(page).toHaveURL(/\/ja\/emergency\/$/);
});

test('a slow answer after the first question leaves a page to read and the links', async ({
  page,
}) => {
  const letGo = await hold(page, guidance);
  const visitor = new QuizVisitor(page, 'ja');
  await page.goto('/ja/quiz/');
  await expect(visitor.question('for-whom')).toBeVisible();
  await expect(page.getByRole('main').locator('a[href="/ja/troubles/"]')).toBeVisible();
  letGo();
  await islandReady(page);
});

test('the script comes by itself once the page stands, and at once when it is touched', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/ja/quiz/', { waitUntil: 'commit' });
  await islandReady(page);
  expect(asked.filter((url) => url.includes('/island/'))).toHaveLength(1);
  expect(asked.filter((url) => url.endsWith('/guidance.json'))).toHaveLength(1);
});

test.describe('when something fails to load', () => {
  test.use({ expectedFaults: [/Failed to load resource/] });

  for (const [how, status] of [
    ['the network is gone', null],
    ['the server answers with an error', 500],
  ] as const) {
    test(`the guidance file: ${how}, the page says so, and a new try goes on`, async ({ page }) => {
      await page.route(guidance, (route) =>
        status === null ? route.abort() : route.fulfill({ status, body: 'no' }),
      );
      const visitor = new QuizVisitor(page, 'pt');
      const { quiz } = visitor.words;
      await page.goto('/pt/quiz/');
      await visitor.choose('for-whom', 'me');
      await visitor.goOn();
      const alert = page.getByRole('alert').filter({ hasText: quiz.notLoaded });
      await expect(alert).toBeVisible();
      await expect(page.getByRole('main').locator('a[href="/pt/troubles/"]')).toBeVisible();

      await page.unroute(guidance);
      await visitor.button(quiz.retry).click();
      await expect(visitor.question('trouble')).toBeFocused();
      await expect(alert).toHaveCount(0);
    });
  }

  test('the guidance file: half a file is a failure, too', async ({ page }) => {
    await page.route(guidance, (route) =>
      route.fulfill({ contentType: 'application/json', body: '{"catalogue": {' }),
    );
    const visitor = new QuizVisitor(page, 'en');
    await page.goto('/en/quiz/');
    await expect(
      page.getByRole('alert').filter({ hasText: visitor.words.quiz.notLoaded }),
    ).toBeVisible();
  });

  test('the script: the way to the troubles stays', async ({ page }) => {
    await page.route(island, (route) => route.abort());
    await page.goto('/ja/quiz/');
    await expect(page.locator('html[data-island="failed"]')).toHaveCount(1);
    await page.getByRole('main').locator('a[href="/ja/troubles/"]').click();
    await expect(page).toHaveURL(/\/ja\/troubles\/$/);
  });

  test('the script: the next press tries again', async ({ page }) => {
    await page.route(island, (route) => route.abort());
    const visitor = new QuizVisitor(page, 'ja');
    await page.goto('/ja/quiz/');
    await expect(page.locator('html[data-island="failed"]')).toHaveCount(1);
    await visitor.choose('for-whom', 'me');
    await page.unroute(island);
    await visitor.goOn();
    await expect(visitor.question('trouble')).toBeFocused();
  });
});
