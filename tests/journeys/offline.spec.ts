import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { catalogue } from '@/data';
import { listText } from '@/domain/list';
import { killSwitch } from '../../scripts/killSwitch';
import { siteServer } from '../../scripts/serve';
import { siteFolder } from './support/html';
import { pageKinds } from './support/pageKinds';
import { QuizVisitor, rentAnswers } from './support/quiz';
import { test as base, expect } from './support/test';

/** A server that can die, and that can answer some paths in another way. */
type Host = {
  address: string;
  kill(): Promise<void>;
  instead: Map<string, () => [number, string]>;
};

const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
  host: async ({}, use) => {
    const site = await siteServer(siteFolder);
    const instead: Host['instead'] = new Map();
    const server: Server = createServer((request, response) => {
      const other = instead.get((request.url ?? '').replace(/\?.*/, ''))?.();
      if (!other) return void site.emit('request', request, response);
      const [status, text] = other;
      response.writeHead(status, {
        'Content-Type': 'text/javascript',
        'Cache-Control': 'no-store',
      });
      response.end(text);
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const { port } = server.address() as AddressInfo;
    const kill = async () => {
      server.closeAllConnections();
      server.close();
    };
    await use({ address: `http://localhost:${port}`, kill, instead });
    await kill();
  },
  baseURL: async ({ host }, use) => use(host.address),
});

test.use({
  serviceWorkers: 'allow',
  expectedFaults: [
    /ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|ERR_FAILED|status of (?:404|500)/,
  ],
});

const copies = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('offline.'));
    const whole: string[] = [];
    for (const name of names) {
      if (await (await caches.open(name)).match('/complete')) whole.push(name);
    }
    return whole;
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
    await page.goto(`/${locale}/list/#${listText(['hardship-advice'])}`);
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

test('a new version takes the place of the old one, whole', async ({ page, host, request }) => {
  const [old = ''] = await visit(page, 'vi');
  const worker = await (await request.get(`${host.address}/worker.js`)).text();
  const version = old.split('.')[1] ?? '';
  host.instead.set('/worker.js', () => [200, worker.replaceAll(version, 'newer')]);
  await page.reload();
  await expect.poll(() => copies(page), { timeout: 20_000 }).toEqual(['offline.newer.vi']);
});

test('a new version that does not arrive leaves the old one in place', async ({
  page,
  host,
  request,
}) => {
  const [old = ''] = await visit(page, 'vi');
  const worker = await (await request.get(`${host.address}/worker.js`)).text();
  const [bundle = ''] = /\/_next\/static\/offline\.vi\.\w+\.json/.exec(worker) ?? [];
  let asked = 0;
  const broken = (): [number, string] => {
    asked += 1;
    return [200, '{"/vi/": {'];
  };
  host.instead.set('/broken.json', broken);
  const version = old.split('.')[1] ?? '';
  const newer = worker.replaceAll(version, 'newer').replaceAll(bundle, '/broken.json');
  host.instead.set('/worker.js', () => [200, newer]);
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
