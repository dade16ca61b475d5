import { get } from 'node:http';
import { localeIds } from '@/i18n/locales';
import { securityHeaders } from '../../scripts/headers';
import { QuizVisitor } from './support/quiz';
import { expect, islandReady, test } from './support/test';
import { asNamed, asRead, wordsOf } from './support/words';

const nowhere = [
  '/xx/',
  '/JA/',
  '/xx/quiz/',
  '/ja/programmes/no-such-programme/',
  '/vi/troubles/%3Cscript%3E/',
  '/ja/windows/..%2f..%2fpackage.json',
  '/ja/nothing/at/all',
  '/%E0%A4%A/',
  '/%00/',
  '/.finished/',
  `/ja/${'a'.repeat(2000)}/`,
];

for (const path of nowhere) {
  test(`${path.slice(0, 40)} answers 404 and a way on in six languages`, async ({ request }) => {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.status()).toBe(404);
    const html = await response.text();
    for (const locale of localeIds) expect(html).toContain(`href="/${locale}/troubles/"`);
    expect(html).toContain('href="tel:');
  });
}

test.describe('a page that does not exist', () => {
  test.use({ expectedFaults: [/status of 404/] });

  test('says so in six languages, with a number and links that work', async ({ page }) => {
    const response = await page.goto('/ja/programmes/no-such-programme/');
    expect(response?.status()).toBe(404);
    for (const locale of localeIds.filter((id) => id !== 'ja-easy')) {
      const { notFound } = wordsOf(locale).site;
      const { title } = notFound;
      await expect(page.getByRole('heading', { name: asNamed(title) }).first()).toBeVisible();
    }
    await expect(page.locator('a[href^="tel:"]')).toHaveCount(localeIds.length);
    await page.locator('a[href="/vi/troubles/"]').click();
    await expect(page).toHaveURL(/\/vi\/troubles\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

for (const tail of [
  '#%%%',
  '#%E0%A4%A',
  '#no-such-part',
  '?trouble=home-safety',
  '?q=%3Cscript%3E&&=',
  '?#?',
]) {
  test(`a page with "${tail}" is the plain page`, async ({ page }) => {
    await page.goto(`/ja/troubles/${tail}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      asRead(wordsOf('ja').site.troubles.title),
    );
    await expect(page.getByText('<script>')).toHaveCount(0);
  });

  test(`the quiz with "${tail}" starts at its first question and works`, async ({ page }) => {
    const visitor = new QuizVisitor(page, 'ja');
    await page.goto(`/ja/quiz/${tail}`);
    await islandReady(page);
    await visitor.expectFirstQuestionEmpty();
    await visitor.answer('for-whom', 'me');
    await expect(visitor.question('trouble')).toBeFocused();
    const keys = await page.evaluate(() => Object.keys(history.state));
    expect(keys).toEqual(['i']);
  });
}

test('a page without its last slash is led to the page', async ({ request }) => {
  const response = await request.get('/ja/troubles', { maxRedirects: 0 });
  expect(response.status()).toBe(308);
  expect(response.headers().location).toBe('/ja/troubles/');
});

/** Asks for an address as it is written: a browser or Playwright would tidy it first. */
function askFor(path: string, baseURL = ''): Promise<{ status?: number; location?: string }> {
  const { hostname, port } = new URL(baseURL);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path }, ({ statusCode: status, headers: { location } }) => {
      resolve({ ...(status && { status }), ...(location && { location }) });
    }).on('error', reject);
  });
}

for (const path of [
  '//example.com',
  '//example.com/',
  '//ja/troubles',
  '/\\example.com',
  '/../ja',
]) {
  test(`${path} leads to no other site`, async ({ baseURL }) => {
    expect(await askFor(path, baseURL)).toEqual({ status: 404 });
  });
}

test('only reading is allowed', async ({ request }) => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
    const response = await request.fetch('/ja/quiz/', { method, data: 'trouble=rent' });
    expect(response.status()).toBe(405);
    expect(response.headers().allow).toBe('GET, HEAD');
  }
  expect((await request.head('/ja/quiz/')).status()).toBe(200);
});

for (const path of ['/', '/ja/', '/vi/quiz/', '/en/guidance.json', '/xx/']) {
  test(`${path} carries every security header`, async ({ request }) => {
    const headers = (await request.get(path)).headers();
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(headers[name.toLowerCase()], name).toBe(value);
    }
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['cache-control']).toBe('no-cache');
  });
}
