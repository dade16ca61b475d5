import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chromiumPath } from '@/scripts/chromium';
import { finish } from '@/scripts/finish';
import { cacheControl, securityHeaders, tlsHeaders, worker } from '@/scripts/headers';
import { portFrom, siteServer } from '@/scripts/serve';
import { limits, sizes } from '@/scripts/size';
import { smallExport, smallIsland } from './support';

let folder: string;
let server: Server;
let home: string;
const lines: string[] = [];

beforeAll(async () => {
  folder = await smallExport();
  const table = { quiz: await smallIsland('idle'), 'own-words': await smallIsland('focus') };
  const from = { publicFolder: 'public', table, security: 'Contact: tel:1\n' };
  await finish(folder, from, (line) => lines.push(line));
  server = await siteServer(folder);
  server.listen(0);
  await once(server, 'listening');
  home = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

describe('the build steps', () => {
  it('say what each of them did', () => {
    expect(lines.map((line) => line.split(/\s+/)[0])).toEqual([
      'strip',
      'island',
      'site.js',
      'prune',
      'offline',
      'compress',
    ]);
  });

  it('leave no router data, no unused chunk and no copy of the 404 page', () => {
    for (const path of ['en/index.txt', '_next/static/router.js', '404', 'site.js']) {
      expect(existsSync(join(folder, path)), path).toBe(false);
    }
    expect(existsSync(join(folder, 'en/index.html.br'))).toBe(true);
  });

  it('keep the pictograms under an address that changes with their content', async () => {
    const html = await readFile(join(folder, 'en/index.html'), 'utf8');
    const [, path = ''] = /href="\/(_next\/static\/pictograms\.\w+\.svg)#phone"/.exec(html) ?? [];
    expect(existsSync(join(folder, path || 'nowhere'))).toBe(true);
    expect(existsSync(join(folder, 'pictograms.svg'))).toBe(false);
  });

  it('refuse to run twice', async () => {
    await expect(finish(folder, { publicFolder: 'public', table: {} }, () => {})).rejects.toThrow(
      'npm run build',
    );
  });

  it('bring a content page to 0 bytes of framework scripts', async () => {
    const rows = await sizes(folder);
    expect(rows.find(({ name }) => name === '/<locale>/')).toMatchObject({ js: 0, limit: 0 });
    expect(rows.find(({ name }) => name === '/<locale>/quiz/')?.js).toBeGreaterThan(0);
    expect(rows.find(({ name }) => name === '/<locale>/words/')).toMatchObject({ js: 0, limit: 0 });
    const focus = rows.find(({ name }) => name.endsWith('at the first focus'));
    expect(focus?.js).toBeGreaterThan(0);
    expect(focus?.limit).toBe(limits.island);
  });
});

describe('the server', () => {
  const get = (path: string, init?: RequestInit) =>
    fetch(home + path, { redirect: 'manual', ...init });

  it('answers who is to be told of a weakness', async () => {
    const response = await get('/.well-known/security.txt');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(await response.text()).toBe('Contact: tel:1\n');
  });

  it('tells a notice as soon as somebody has replaced the file', async () => {
    for (const said of ['{}', '{"until": "2026-01-01T00:00:00Z"}', '{"longer": "than before"}']) {
      await writeFile(join(folder, 'notice.json'), said);
      const response = await get('/notice.json', { headers: { 'Accept-Encoding': 'br, gzip' } });
      expect(await response.text()).toBe(said);
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
    await rm(join(folder, 'notice.json'));
    expect((await get('/notice.json')).status).toBe(404);
  });

  it('sends the security headers with every answer', async () => {
    for (const path of ['/en/', '/en', '/nowhere', '/_next/static/a.css']) {
      const { headers } = await get(path);
      for (const [name, value] of Object.entries(securityHeaders)) {
        expect(headers.get(name), `${name} of ${path}`).toBe(value);
      }
    }
  });

  it('asks for TLS for good, but only behind TLS', async () => {
    const [[name = '', value] = []] = Object.entries(tlsHeaders);
    expect((await get('/en/')).headers.get(name)).toBeNull();
    const behind = await get('/en/', { headers: { 'x-forwarded-proto': 'https' } });
    expect(behind.headers.get(name)).toBe(value);
  });

  it('sends what was compressed at build time', async () => {
    const br = await get('/en/', { headers: { 'accept-encoding': 'br' } });
    expect(br.headers.get('content-encoding')).toBe('br');
    expect(br.headers.get('vary')).toBe('Accept-Encoding');
    const gz = await get('/en/', { headers: { 'accept-encoding': 'gzip' } });
    expect(gz.headers.get('content-encoding')).toBe('gzip');
  });

  it('lets browsers keep fingerprinted files and ask again for pages', async () => {
    expect(cacheControl('/_next/static/a.css')).toContain('immutable');
    expect(cacheControl(worker.path)).toBe('no-store');
    expect((await get('/en/')).headers.get('cache-control')).toBe('no-cache');
  });

  it('answers an unknown address with the 404 page and its status', async () => {
    const answer = await get('/xx/quiz/');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('Not here');
  });

  it('adds the missing slash, and never sends anyone to another host', async () => {
    expect((await get('/en')).headers.get('location')).toBe('/en/');
    for (const path of ['//en', '/\\en', '/%2Fen', '/%E0%A4%A', '/../package.json', '/.finished']) {
      const answer = await get(path);
      expect(answer.headers.get('location'), path).toBeNull();
      expect(answer.status, path).toBe(404);
    }
  });

  it('takes nothing in', async () => {
    expect((await get('/en/', { method: 'POST', body: 'answers' })).status).toBe(405);
  });

  it('says what is wrong with a port or a folder', async () => {
    expect(portFrom(undefined)).toBe(3000);
    expect(() => portFrom('three')).toThrow('PORT is "three"');
    await expect(siteServer(join(folder, 'en'))).rejects.toThrow('npm run build');
  });
});

describe('site.js in Chromium', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  }, 30_000);
  afterAll(() => browser.close());

  beforeEach(async () => {
    errors.length = 0;
    context = await browser.newContext();
    context.on('console', (message) => errors.push(message.text()));
    context.on('weberror', (error) => errors.push(error.error().message));
    page = await context.newPage();
  });
  afterEach(async () => {
    await context.close();
    expect(errors).toEqual([]);
  });

  const numbers = () =>
    page.evaluate(() => ({ state: history.state, first: sessionStorage.getItem('history.first') }));
  const said = () => page.textContent('#said');
  const ready = () => page.waitForSelector('html[data-island="ready"]');

  it('numbers the entries of a tab, and finds the number again on the way back', async () => {
    await page.goto(`${home}/`);
    const { state, first } = await numbers();
    expect(first).toBe(String(state.i));
    await page.click('a');
    await page.waitForURL('**/en/');
    await page.click('a');
    await page.waitForURL('**/quiz/');
    await ready();
    expect((await numbers()).state).toEqual({ i: state.i + 2 });
    await page.evaluate(() => history.pushState({ i: history.state.i + 1 }, ''));
    for (const back of [2, 1, 0]) {
      await page.goBack({ waitUntil: 'commit' });
      await expect.poll(async () => (await numbers()).state).toEqual({ i: state.i + back });
    }
    expect((await numbers()).first).toBe(first);
  });

  it('numbers a skip link too', async () => {
    await page.goto(`${home}/en/`);
    const before = (await numbers()).state.i;
    await page.evaluate(() => location.assign('#main'));
    await expect.poll(async () => (await numbers()).state).toEqual({ i: before + 1 });
  });

  it('goes on where the browser stops counting', async () => {
    await page.goto(`${home}/en/`);
    const first = (await numbers()).state.i;
    await page.evaluate(() => {
      for (let k = 0; k < 60; k++) history.pushState({ i: history.state.i + 1 }, '');
    });
    await page.click('a');
    await page.waitForURL('**/quiz/');
    await expect.poll(async () => (await numbers()).state).toEqual({ i: first + 61 });
  });

  it('runs the script of an island', async () => {
    await page.goto(`${home}/en/quiz/`);
    await ready();
    expect(await said()).toBe('ready:');
  });

  it('keeps a press from before the island is ready, and sends nothing', async () => {
    await context.route('**/island/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto(`${home}/en/quiz/`);
    await page.click('button');
    expect(await said()).toBe('waiting');
    await ready();
    expect(await said()).toBe('ready:next');
    expect(page.url()).toBe(`${home}/en/quiz/`);
  });

  it('says so on <html> when the script of the island does not arrive', async () => {
    await context.route('**/island/*.js', (route) => route.abort());
    await page.goto(`${home}/en/quiz/`);
    await page.waitForSelector('html[data-island="failed"]');
    expect(errors.splice(0)).toEqual([expect.stringContaining('ERR_FAILED')]);
  });

  it('fetches nothing for an island that waits for the focus, until it has the focus', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const scripts = () => asked.filter((path) => path.includes('/island/'));
    await page.goto(`${home}/en/words/`);
    await page.click('#elsewhere');
    await page.keyboard.press('x');
    await page.waitForLoadState('networkidle');
    expect(scripts()).toEqual([]);
    await page.locator('textarea').focus();
    await ready();
    expect(await said()).toBe('ready:');
    expect(scripts()).toHaveLength(1);
  });

  it('finds the focus that was there before it, and leaves what was typed', async () => {
    await context.route('**/site.*.js', async (route) => {
      await page.fill('textarea', 'rent');
      await route.continue();
    });
    await page.goto(`${home}/en/words/`);
    await ready();
    expect(await said()).toBe('ready:rent');
  });

  it('tries an island that did not come again at the next press, not at the next key', async () => {
    let asked = 0;
    await context.route('**/island/*.js', (route) => {
      asked += 1;
      return asked === 1 ? route.abort() : route.continue();
    });
    await page.goto(`${home}/en/words/`);
    await page.fill('textarea', 'rent');
    await page.waitForSelector('html[data-island="failed"]');
    await page.locator('textarea').press('s');
    expect(asked).toBe(1);
    await page.click('form button');
    await ready();
    expect(asked).toBe(2);
    expect(errors.splice(0)).toEqual([expect.stringContaining('ERR_FAILED')]);
  });

  it('passes a wipe on to other tabs and clears their storage, not the numbers', async () => {
    await page.goto(`${home}/en/quiz/`);
    await ready();
    await page.evaluate(() => sessionStorage.setItem('answers', 'some'));
    const other = await context.newPage();
    await other.goto(`${home}/en/`);
    await other.evaluate(() => new BroadcastChannel('site').postMessage('wipe'));
    await expect.poll(said).toBe('wiped');
    const keys = await page.evaluate(() => Object.keys(sessionStorage).sort());
    expect(keys).toEqual(['history.first', 'history.now']);
  });

  it('works where the browser refuses storage', async () => {
    await context.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.goto(`${home}/en/quiz/`);
    await ready();
    expect(await page.evaluate(() => history.state.i)).toBeGreaterThan(0);
  });

  it('stays under 3 kB', async () => {
    const site = (await sizes(folder)).find(({ name }) => name.includes('site.'));
    expect(site?.data).toBeLessThan(3000);
  });
});
