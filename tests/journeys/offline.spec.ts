import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { catalogue } from '@/data';
import { listText } from '@/domain/list';
import { fill } from '@/i18n/fill';
import { fingerprint } from '../../scripts/finish/fingerprint';
import { killSwitch } from '../../scripts/killSwitch';
import { ageCopies, copies } from './support/copies';
import { type Host, test } from './support/host';
import { siteFolder } from './support/html';
import { pageKinds } from './support/pageKinds';
import { QuizVisitor, rentAnswers } from './support/quiz';
import { expect } from './support/test';
import { NEWER, newerWorker, versionOf } from './support/version';
import { wordsOf } from './support/words';

test.use({
  serviceWorkers: 'allow',
  expectedFaults: [
    /ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|ERR_FAILED|status of (?:404|500)/,
  ],
});

/** Visits one page, and waits until the language lies on the device. */
async function visit(page: Page, locale: string): Promise<string[]> {
  await page.goto(`/${locale}/`);
  await expect.poll(() => copies(page), { timeout: 20_000 }).toHaveLength(1);
  return copies(page);
}

for (const locale of ['ja', 'vi', 'pt']) {
  test(`after one visit all of ${locale} works with the server gone`, async ({ page, host }) => {
    test.setTimeout(90_000);
    await visit(page, locale);
    await host.kill();
    const { programmes, troubles, windows } = catalogue;
    const some = [programmes.at(-1), troubles.at(-1)].map((each) => each?.id);
    const paths = [
      ...Object.values(pageKinds),
      `programmes/${some[0]}/`,
      `troubles/${some[1]}/`,
      `windows/${windows[0]?.slug ?? windows[0]?.id}/`,
    ];
    for (const path of paths) {
      await page.goto(`/${locale}/${path}`);
      await expect(page.locator('h1:visible').first()).toBeVisible();
      const styled = await page.evaluate(() => getComputedStyle(document.body).margin);
      expect(styled, `${path} has its style`).toBe('0px');
    }
    await page.goto(
      `/${locale}/list/#${listText({ programmes: ['hardship-advice'], windows: [] })}`,
    );
    await expect(page.locator('main article h2')).toBeVisible();
    await page.goto(`/${locale}/counter/talk/`);
    await expect(page.locator('.talk h2')).toBeVisible();
    const visitor = new QuizVisitor(page, locale as 'ja');
    await visitor.open();
    await visitor.answerAll(rentAnswers);
    await visitor.showResult();
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await visitor.button(visitor.words.result.paper.print).click();
    await expect(page.locator('html[data-printed]')).toHaveCount(1);
    await page.goto(`/${locale}/`);
    await page.getByRole('textbox').fill('家賃が払えない');
    await expect(page.locator('a[href*="/programmes/hardship-advice/"]').first()).toBeVisible();
  });
}

test('a page from the device says of which day it is, and what may have changed', async ({
  page,
  host,
}) => {
  await visit(page, 'vi');
  const { copy } = wordsOf('vi').site;
  const { confirm } = wordsOf('vi').labels.phone;
  const path = `/vi/${pageKinds.window}`;
  const note = page.locator('.copy-note');
  const open = async (days: number) => {
    await ageCopies(page, days);
    await page.goto(path);
    const laidDown = new Date(Date.now() - days * 86_400_000).toLocaleDateString('sv');
    await expect(note.locator('time')).toHaveText(laidDown);
    await expect(note.getByText(copy.shown)).toBeVisible();
  };
  await page.goto(path);
  await expect(page.locator('h1')).toBeVisible();
  await expect(note).toBeHidden();
  await expect(page.getByText(confirm).first()).toBeHidden();
  await host.kill();
  await open(29);
  await expect(note.getByText(copy.month)).toBeHidden();
  await open(31);
  await expect(note.getByText(copy.month)).toBeVisible();
  await expect(note.getByText(copy.old)).toBeHidden();
  await expect(page.getByText(confirm).first()).toBeHidden();
  await open(181);
  await expect(note.getByText(copy.month)).toBeHidden();
  await expect(note.getByText(copy.old)).toBeVisible();
  const numbers = await page.locator('a.number:visible').count();
  expect(numbers).toBeGreaterThan(0);
  await expect(page.getByText(confirm).filter({ visible: true })).toHaveCount(numbers);
  // Numbers of the whole country are not doubted.
  await page.goto('/vi/emergency/');
  await expect(page.locator('a.number').getByText('119', { exact: true }).first()).toBeVisible();
  const doubted = page.locator('.copy-over-180:visible').locator('xpath=preceding-sibling::a');
  for (const number of await doubted.allTextContents()) expect(number.length).toBeGreaterThan(5);
});

test('a language that is not on the device leads to those that are', async ({ page, host }) => {
  await visit(page, 'ja');
  await host.kill();
  // A list that was sent opens in the language of the browser, which is English here.
  await page.goto(`/list/#${listText({ programmes: ['hardship-advice'], windows: [] })}`, {
    waitUntil: 'commit',
  });
  await page.waitForURL('**/en/list/**');
  await expect(page.getByRole('heading', { name: wordsOf('en').site.offline.title })).toBeVisible();
  await page.goto('/pt/quiz/');
  const { offline } = wordsOf('pt').site;
  await expect(page.getByRole('heading', { name: offline.title })).toBeVisible();
  await expect(page.locator('a[href^="tel:"]')).toHaveCount(6);
  await expect(page.getByText(offline.home)).toBeHidden();
  const ways = page.locator('.path a:visible');
  await expect(ways).toHaveCount(2);
  await ways.first().click();
  await page.waitForURL('**/ja/');
  await expect(page.locator('.copy-note')).toBeVisible();
});

test('everything can be kept on the device, if somebody asks for it', async ({ page, host }) => {
  await visit(page, 'vi');
  const { saved } = wordsOf('vi').site;
  const count = (done: number) => fill(saved.progress, { done: String(done), all: '6' });
  const worker = await (await fetch(`${host.address}/worker.js`)).text();
  const bundles = worker.match(/\/_next\/static\/offline\.[\w-]+\.\w+\.json/g) ?? [];
  const filipino = bundles.find((address) => address.includes('.fil.')) ?? '';
  await page.goto('/vi/saved/');
  await expect(page.getByText(count(1))).toBeVisible();
  const others = bundles.filter((address) => !address.includes('.vi.'));
  const bytes = others.map((address) => statSync(join(siteFolder, `${address}.br`)).size);
  const sum = bytes.reduce((before, next) => before + next, 0);
  await expect(page.getByText(fill(saved.size, { size: (sum / 1e6).toFixed(1) }))).toBeVisible();
  // One of them does not come; the next press goes on from there.
  host.instead.set(filipino, () => [500, '']);
  await page.getByRole('button', { name: saved.action }).click();
  await expect(page.getByText(saved.failed)).toBeVisible({ timeout: 30_000 });
  expect(await copies(page)).toHaveLength(5);
  await expect(page.getByText(saved.missing)).toHaveCount(1);
  host.instead.clear();
  await page.getByRole('button', { name: saved.action }).click();
  await expect(page.getByText(count(6))).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('button', { name: saved.action })).toHaveCount(0);
  await host.kill();
  for (const path of ['/fil/emergency/', '/pt/troubles/', '/ja-easy/quiz/']) {
    await page.goto(path);
    await expect(page.locator('.copy-note')).toBeVisible();
  }
});

test('the way out leads to the neutral page where there is no network', async ({
  page,
  context,
  host,
}) => {
  await visit(page, 'ja');
  await page.goto('/ja/troubles/home-safety/');
  await host.kill();
  await context.setOffline(true);
  await page.locator('a[data-exit]').click({ noWaitAfter: true });
  await page.waitForURL(/\/neutral\/$/);
  await expect(page.locator('a')).toHaveCount(0);
});

test('what lies on the device is the same whatever was read or answered', async ({
  page,
  browser,
  host,
}) => {
  const [quiet] = await visit(page, 'en');
  const keys = (tab: Page, name: string | undefined) =>
    tab.evaluate(
      async (each) => (await (await caches.open(each ?? '')).keys()).map(({ url }) => url).sort(),
      name,
    );
  const other = await (await browser.newContext({ serviceWorkers: 'allow' })).newPage();
  await other.goto(`${host.address}/en/troubles/home-safety/`);
  await expect.poll(() => copies(other), { timeout: 20_000 }).toHaveLength(1);
  const [read] = await copies(other);
  expect(await keys(other, read)).toEqual(await keys(page, quiet));
  await other.context().close();
});

test('a new version takes the place of the old one, whole', async ({ page, host }) => {
  await visit(page, 'vi');
  const worker = newerWorker(await versionOf(host, 'vi'), { list: '/gone.json' });
  host.instead.set('/worker.js', () => [200, worker]);
  await page.reload();
  await expect.poll(() => copies(page), { timeout: 20_000 }).toEqual([`offline.${NEWER}.vi`]);
});

/** From now on the host has a version with another text of one page; answers where all its files lie. */
async function changePage(host: Host, path: string, text: string, listed = text): Promise<string> {
  const version = await versionOf(host, 'vi');
  const list: Record<string, { print: string }> = await (
    await fetch(`${host.address}${version.list}`)
  ).json();
  const entry = list[path];
  if (!entry) throw new Error(`${path} is not in ${version.list}`);
  entry.print = fingerprint(listed);
  host.instead.set('/newer.json', () => [200, JSON.stringify(list)]);
  host.instead.set(path, () => [200, text]);
  const all = await (await fetch(`${host.address}${version.bundle}`)).text();
  host.instead.set('/all.json', () => [200, all]);
  const worker = newerWorker(version, { list: '/newer.json', bundle: '/all.json' });
  host.instead.set('/worker.js', () => [200, worker]);
  return '/all.json';
}

/** What the copy of the newer version holds of a path. */
const keptText = (page: Page, path: string) =>
  page.evaluate(
    async ([name = '', each = '']) => (await (await caches.open(name)).match(each))?.text(),
    [`offline.${NEWER}.vi`, path],
  );

test('of a new version only what has changed is fetched', async ({ page, host }) => {
  const [old = ''] = await visit(page, 'vi');
  const files = await page.evaluate(
    async (name) => (await (await caches.open(name)).keys()).length,
    old,
  );
  const path = '/vi/emergency/';
  const bundle = await changePage(host, path, '<!doctype html><h1>113</h1>');
  host.arrivals.length = 0;
  await page.reload();
  await expect.poll(() => copies(page), { timeout: 20_000 }).toEqual([`offline.${NEWER}.vi`]);
  const asked = host.arrivals.map(({ url }) => url);
  expect(asked).toContain('/newer.json');
  expect(asked).toContain(path);
  expect(asked).not.toContain(bundle);
  expect(asked.filter((url) => url.startsWith('/vi/') && ![path, '/vi/'].includes(url))).toEqual(
    [],
  );
  expect(await keptText(page, path)).toBe('<!doctype html><h1>113</h1>');
  const now = await page.evaluate(
    async (name) => (await (await caches.open(name)).keys()).length,
    `offline.${NEWER}.vi`,
  );
  expect(now).toBe(files);
});

test('a changed page of yet another version is not mixed in', async ({ page, host }) => {
  await visit(page, 'vi');
  const path = '/vi/emergency/';
  const bundle = await changePage(host, path, '<h1>later</h1>', '<h1>newer</h1>');
  host.arrivals.length = 0;
  await page.reload();
  await expect.poll(() => copies(page), { timeout: 20_000 }).toEqual([`offline.${NEWER}.vi`]);
  expect(host.arrivals.map(({ url }) => url)).toEqual(expect.arrayContaining([path, bundle]));
  expect(await keptText(page, path)).not.toContain('later');
});

test('a new version that does not arrive leaves the old one in place', async ({ page, host }) => {
  const [old = ''] = await visit(page, 'vi');
  let asked = 0;
  host.instead.set('/broken.json', () => {
    asked += 1;
    return [200, '{"/vi/": {'];
  });
  const to = { bundle: '/broken.json', list: '/gone.json' };
  const worker = newerWorker(await versionOf(host, 'vi'), to);
  host.instead.set('/worker.js', () => [200, worker]);
  await page.reload();
  await expect.poll(() => asked, { timeout: 20_000 }).toBeGreaterThan(0);
  await page.waitForTimeout(500);
  expect(await copies(page)).toEqual([old]);
  await host.kill();
  await page.goto('/vi/emergency/');
  await expect(page.locator('h1')).toBeVisible();
});

test('a server that fails is answered from the copy', async ({ page, host }) => {
  await visit(page, 'fil');
  host.instead.set('/fil/emergency/', () => [500, 'out of order']);
  await page.goto('/fil/emergency/');
  await expect(page.locator('h1')).toBeVisible();
});

test('the kill switch takes the worker and its copies away', async ({ page, host }) => {
  await visit(page, 'ja-easy');
  host.instead.set('/worker.js', () => [200, killSwitch]);
  await page.reload();
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  const left = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await page.goto('about:blank');
  await page.goto('/ja-easy/');
  await expect(page.locator('h1')).toBeVisible();
  expect(await left()).toBe(0);
});

test('nothing is laid down for somebody who saves data', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto('/ja/');
  await page.waitForTimeout(2500);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
});
