import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { startFirefox, startTwoSites, type TwoSites } from './support/firefox';

let firefox: Browser;
let sites: TwoSites;

test.beforeAll(async () => {
  [firefox, sites] = await Promise.all([startFirefox(), startTwoSites()]);
});

test.afterAll(async () => {
  await firefox?.close();
  sites?.close();
});

const exitLink = 'a[data-exit]';

/** The address on the screen; while one page takes another's place there is none. */
const shown = (page: Page) => page.evaluate(() => location.href).catch(() => '');

async function until(page: Page, holds: (url: string) => boolean): Promise<void> {
  await expect.poll(async () => holds(await shown(page)), { timeout: 15_000 }).toBe(true);
}

/** The addresses that a browser's Back or Forward shows, pressed so often. */
async function pressed(page: Page, which: 'back' | 'forward', times: number): Promise<string[]> {
  const seen: string[] = [];
  for (let press = 0; press < times; press += 1) {
    await page.evaluate((name) => history[name](), which).catch(() => undefined);
    await pause(150);
    seen.push(await shown(page));
  }
  return seen;
}

/** Answers the first questions of the quiz, so that its steps lie in the history. */
async function answerSome(page: Page): Promise<void> {
  await page.waitForSelector('html[data-island="ready"]');
  for (let step = 0; step < 3; step += 1) {
    await page.evaluate(() => {
      document.querySelector<HTMLInputElement>('main form input')?.click();
      document.querySelector<HTMLButtonElement>('main form button[type="submit"]')?.click();
    });
    await pause(150);
  }
}

/** Ways to a page from which somebody leaves. */
const ways: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'from the only page': async (page) => {
    await page.goto(`${sites.ours}/ja/troubles/home-safety/`);
  },
  'after five pages': async (page) => {
    for (const path of ['', 'troubles/', 'troubles/rent/', 'windows/', 'emergency/']) {
      await page.goto(`${sites.ours}/vi/${path}`);
    }
  },
  'after a page of another site': async (page) => {
    await page.goto(sites.outside);
    await page.goto(`${sites.ours}/pt/`);
    await page.goto(`${sites.ours}/pt/troubles/`);
  },
  'after steps of the quiz': async (page) => {
    await page.goto(`${sites.ours}/fil/`);
    await page.goto(`${sites.ours}/fil/quiz/`);
    await answerSome(page);
  },
  'with pages to go forward to': async (page) => {
    for (const path of ['', 'troubles/', 'windows/']) await page.goto(`${sites.ours}/en/${path}`);
    await page.evaluate(() => history.back());
    await until(page, (url) => url.endsWith('/en/troubles/'));
  },
  'with another site in between': async (page) => {
    await page.goto(`${sites.ours}/ja-easy/`);
    await page.goto(sites.outside);
    await page.goto(`${sites.ours}/ja-easy/troubles/`);
  },
};

// Several times: which process of Firefox wakes a page, and what it remembers, is not always the same.
for (const [way, go] of Object.entries(ways)) {
  for (const by of ['one touch', 'Shift three times', 'one touch again'] as const) {
    test(`in Firefox neither Back nor Forward shows us after the exit ${way}, by ${by}`, async () => {
      const page = await firefox.newPage();
      try {
        await go(page);
        await page.waitForSelector(exitLink);
        const hidden = page.evaluate(
          (css, keys) => {
            const look = () => !document.body.checkVisibility();
            if (!keys) document.querySelector<HTMLAnchorElement>(css)?.click();
            for (let press = 0; keys && press < 3; press += 1) {
              document.body.dispatchEvent(
                new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }),
              );
            }
            return look();
          },
          exitLink,
          by === 'Shift three times',
        );
        expect(await hidden).toBe(true);
        await until(page, (url) => url === sites.outside);
        await pause(500);
        const neutral = `${sites.ours}/neutral/`;
        const seen = [
          ...(await pressed(page, 'back', 20)),
          ...(await pressed(page, 'forward', 20)),
        ];
        expect(seen.filter((url) => url.startsWith(sites.ours) && url !== neutral)).toEqual([]);
      } finally {
        await page.close();
      }
    });
  }
}
