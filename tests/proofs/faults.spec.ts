import type { ServerResponse } from 'node:http';
import type { BrowserContext, Page } from '@playwright/test';
import { ageCopies, copies } from '../journeys/support/copies';
import { ANY, type Host, test } from '../journeys/support/host';
import { QuizVisitor, rentAnswers } from '../journeys/support/quiz';
import { expect, islandReady } from '../journeys/support/test';
import { NEWER, newerWorker, versionOf } from '../journeys/support/version';
import { deadEnd } from './support/deadEnd';

/** In days. */
const YEAR = 365;

/** What the browser itself writes down of a network out of order. */
test.use({
  expectedFaults: [
    /net::ERR_|status of (?:404|500)|unsupported MIME type|Failed to (?:register|update)|fetching the script/,
  ],
});

type Here = { page: Page; host: Host; context: BrowserContext };

const locale = 'vi';

/** The worker of another version, whose bundle lies at another address and answers as the first one's does. */
async function newer(host: Host, bundle = '/newer.json'): Promise<string> {
  const version = await versionOf(host, locale);
  const text = await (await fetch(`${host.address}${version.bundle}`)).text();
  host.instead.set(bundle, () => [200, text]);
  // Without a list of what has changed everything comes anew.
  return newerWorker(version, { bundle, list: '/gone.json' });
}

/** From now on the host has that version. */
async function offerNewer(host: Host): Promise<void> {
  const worker = await newer(host);
  host.instead.set('/worker.js', () => [200, worker]);
}

const html = (text: string) => (response: ServerResponse) => {
  response.writeHead(200, { 'Content-Type': 'text/html' }).end(text);
  return null;
};
const never = () => null;
/** Begins to answer, and breaks off or never goes on. */
const half =
  (type: string, end: boolean, text = '<!doctype html><html><head><title>…') =>
  (response: ServerResponse) => {
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': '100000' });
    response.write(text);
    if (end) setTimeout(() => response.destroy(), 50);
    return null;
  };

async function visit({ page }: Here): Promise<void> {
  await page.goto(`/${locale}/`);
  await expect.poll(() => copies(page), { timeout: 20_000 }).toHaveLength(1);
}

/** A page opens and is no dead end, whether it comes from the network or from the device. */
async function expectPage(page: Page, path: string): Promise<void> {
  await page.goto(`/${locale}/${path}`, { timeout: 20_000 });
  await expect.poll(() => deadEnd(page), { message: path, timeout: 15_000 }).toBeNull();
}

/** Once the fault is gone the client is as any other: it has pages, a quiz, and a copy of today's version. */
async function expectMended(
  { page, host }: Here,
  how: 'whole' | 'online' = 'whole',
): Promise<void> {
  host.instead.clear();
  await expectPage(page, 'emergency/');
  await page.goto(`/${locale}/quiz/`);
  await islandReady(page);
  if (how === 'online') return;
  const { version } = await versionOf(host, locale);
  await expect
    .poll(() => copies(page), { timeout: 20_000 })
    .toEqual([`offline.${version}.${locale}`]);
}

/** Each fault, as it comes over somebody who has visited the site once; what must hold while it lasts. */
const faults: Readonly<Record<string, (here: Here) => Promise<void>>> = {
  'the worker’s script is gone (404)': async ({ page, host }) => {
    host.instead.set('/worker.js', () => [404, '']);
    await expectPage(page, 'emergency/');
  },
  'a page lies in place of the worker’s script': async ({ page, host }) => {
    host.instead.set('/worker.js', html('<h1>Welcome</h1>'));
    await expectPage(page, 'emergency/');
  },
  'the worker’s script was cached for a year': async ({ page, host }) => {
    const worker = await newer(host);
    host.instead.set('/worker.js', (response) => {
      response.writeHead(200, {
        'Content-Type': 'text/javascript',
        'Cache-Control': 'public, max-age=31536000, immutable',
      });
      response.end(worker);
      return null;
    });
    await page.reload();
    await expect
      .poll(() => copies(page), { timeout: 20_000 })
      .toEqual([`offline.${NEWER}.${locale}`]);
  },
  'half of a new version’s files arrive': async ({ page, host }) => {
    const worker = await newer(host);
    host.instead.set('/newer.json', () => [200, '{"/vi/": {"type": "text/html", "text": "']);
    host.instead.set('/worker.js', () => [200, worker]);
    await page.reload();
    await page.waitForTimeout(2500);
    expect(await copies(page)).not.toContain(`offline.${NEWER}.${locale}`);
    await expectPage(page, 'emergency/');
  },
  'the connection is cut during an update': async ({ page, host }) => {
    const worker = await newer(host);
    host.instead.set('/newer.json', half('application/json', true, '{"/vi/": {'));
    host.instead.set('/worker.js', () => [200, worker]);
    await page.reload();
    await page.waitForTimeout(2500);
    expect(await copies(page)).toHaveLength(1);
    host.instead.set(ANY, (response) => {
      response.destroy();
      return null;
    });
    await expectPage(page, 'emergency/');
    expect(await copies(page)).not.toContain(`offline.${NEWER}.${locale}`);
  },
  'the files of a new version never end': async ({ page, host }) => {
    const worker = await newer(host);
    host.instead.set('/newer.json', half('application/json', false, '{"/vi/": {'));
    host.instead.set('/worker.js', () => [200, worker]);
    await page.reload();
    await expect
      .poll(() => host.arrivals.map(({ url }) => url), { timeout: 20_000 })
      .toContain('/newer.json');
    for (const path of ['emergency/', 'troubles/']) {
      await page.goto(`/${locale}/${path}`, { waitUntil: 'commit', timeout: 5000 });
      await expectPage(page, path);
    }
    expect(await copies(page)).toHaveLength(1);
  },
  'the list of what has changed is a page': async ({ page, host }) => {
    const worker = await newer(host);
    host.instead.set('/gone.json', html('<h1>Welcome</h1>'));
    host.instead.set('/worker.js', () => [200, worker]);
    await page.reload();
    await expect
      .poll(() => copies(page), { timeout: 20_000 })
      .toEqual([`offline.${NEWER}.${locale}`]);
    await expectPage(page, 'emergency/');
  },
  'there is no room on the device': async ({ page, host, context }) => {
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: host.address, quotaSize: 1000 });
    await offerNewer(host);
    await page.reload();
    await page.waitForTimeout(2500);
    expect(await copies(page)).not.toContain(`offline.${NEWER}.${locale}`);
    await expectPage(page, 'emergency/');
    await session.send('Storage.overrideQuotaForOrigin', { origin: host.address });
  },
  'the device’s storage is wiped': async ({ page, host, context }) => {
    const session = await context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', {
      origin: host.address,
      storageTypes: 'all',
    });
    await expectPage(page, 'emergency/');
  },
  'two tabs hold two versions': async ({ page, host, context }) => {
    const other = await context.newPage();
    await other.goto(`${host.address}/${locale}/quiz/`);
    await islandReady(other);
    await offerNewer(host);
    await page.reload();
    await expect
      .poll(() => copies(page), { timeout: 20_000 })
      .toEqual([`offline.${NEWER}.${locale}`]);
    const visitor = new QuizVisitor(other, locale);
    await visitor.answerAll(rentAnswers);
    await visitor.showResult();
    await expectPage(page, 'emergency/');
    await other.close();
  },
  'the files of the page that is read are gone from the host': async ({ page, host, context }) => {
    for (const path of await keptFiles(page)) host.instead.set(path, () => [404, '']);
    const session = await context.newCDPSession(page);
    await session.send('Network.clearBrowserCache');
    await page.goto(`/${locale}/quiz/`);
    await islandReady(page);
    const visitor = new QuizVisitor(page, locale);
    await visitor.answerAll(rentAnswers);
    await visitor.showResult();
  },
  'the host rolls back to the version before': async ({ page, host }) => {
    await offerNewer(host);
    await page.reload();
    await expect
      .poll(() => copies(page), { timeout: 20_000 })
      .toEqual([`offline.${NEWER}.${locale}`]);
    host.instead.delete('/worker.js');
    await page.reload();
    const { version } = await versionOf(host, locale);
    await expect
      .poll(() => copies(page), { timeout: 20_000 })
      .toEqual([`offline.${version}.${locale}`]);
  },
  'the clock is a year ahead': (here) => withClock(here, YEAR),
  'the clock is a year behind': (here) => withClock(here, -YEAR),
  'a network asks to log in first': async ({ page, host }) => {
    await page.goto(`/${locale}/quiz/`);
    await islandReady(page);
    host.instead.set(ANY, html('<title>Wi-Fi</title><h1>Log in</h1>'));
    // The page that is open goes on; what it fetches is not taken from the network's own page.
    const visitor = new QuizVisitor(page, locale);
    await visitor.answerAll(rentAnswers);
    await visitor.showResult();
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await visitor.button(visitor.words.result.paper.print).click();
    await expect(page.locator('html[data-printed]')).toHaveCount(1);
    // Whoever opens a page sees that there is something to log in to.
    await page.goto(`/${locale}/emergency/`);
    await expect(page.getByRole('heading')).toHaveText('Log in');
  },
  'the server answers with 500': async ({ page, host }) => {
    host.instead.set(ANY, () => [500, '']);
    await expectPage(page, 'emergency/');
    await page.goto(`/${locale}/quiz/`);
    await islandReady(page);
  },
  'an answer never begins': async ({ page, host }) => {
    host.instead.set(ANY, never);
    await expectPage(page, 'emergency/');
  },
  'an answer never ends': async ({ page, host }) => {
    host.instead.set(ANY, half('text/html', false));
    await expectPage(page, 'emergency/');
  },
};

/** The files with a fingerprint that lie on the device. */
function keptFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const keys = await (await caches.open(name)).keys();
    return keys
      .map(({ url }) => new URL(url).pathname)
      .filter((path) => path.startsWith('/_next/static/'));
  });
}

/** The worker has no other clock than the device's: so the copy is made a year younger or older. */
async function withClock({ page, host }: Here, days: number): Promise<void> {
  await page.clock.install({ time: Date.now() + days * 86_400_000 });
  await ageCopies(page, days);
  await page.goto(`/${locale}/quiz/`);
  await islandReady(page);
  const visitor = new QuizVisitor(page, locale);
  await visitor.answerAll(rentAnswers);
  await visitor.showResult();
  host.instead.set(ANY, () => [500, '']);
  await expectPage(page, 'emergency/');
  await expect(page.locator('.copy-note')).toBeVisible();
}

for (const [name, fault] of Object.entries(faults)) {
  test(name, async ({ page, host, context }) => {
    const here = { page, host, context };
    await visit(here);
    await fault(here);
    await expectMended(here);
    console.log(`${name}: no blank screen, mended`);
  });
}

test('on the first visit the worker’s script is gone', async ({ page, host, context }) => {
  host.instead.set('/worker.js', () => [404, '']);
  await page.goto(`/${locale}/`);
  await page.waitForTimeout(2500);
  await expectPage(page, 'emergency/');
  await expectMended({ page, host, context });
});

test('on the first visit nothing that is laid down arrives', async ({ page, host, context }) => {
  const { bundle } = await versionOf(host, locale);
  host.instead.set(bundle, half('application/json', false, '{"/vi/": {'));
  await page.goto(`/${locale}/`);
  await page.waitForTimeout(2500);
  expect(await copies(page)).toEqual([]);
  await expectPage(page, 'emergency/');
  await expectMended({ page, host, context }, 'online');
});
