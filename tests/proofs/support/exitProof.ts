import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import type { ExitBrowser, Tab } from './exitBrowser';
import { startTwoSites, type TwoSites } from './twoSites';

const exitLink = 'a[data-exit]';

async function until(tab: Tab, holds: (url: string) => boolean): Promise<void> {
  await expect.poll(async () => holds(await tab.address()), { timeout: 15_000 }).toBe(true);
}

async function untilThere(tab: Tab, css: string): Promise<void> {
  const there = () => tab.run((each) => document.querySelector(each) !== null, css);
  await expect.poll(() => there().catch(() => false), { timeout: 15_000 }).toBe(true);
}

/** The addresses that a browser's Back or Forward shows, pressed so often. */
async function pressed(tab: Tab, which: 'back' | 'forward', times: number): Promise<string[]> {
  const seen: string[] = [];
  for (let press = 0; press < times; press += 1) {
    await tab.press(which);
    await pause(150);
    seen.push(await tab.address());
  }
  return seen;
}

/** Answers the first questions of the quiz, so that its steps lie in the history. */
async function answerSome(tab: Tab): Promise<void> {
  await untilThere(tab, 'html[data-island="ready"]');
  for (let step = 0; step < 3; step += 1) {
    await tab.run(() => {
      document.querySelector<HTMLInputElement>('main form input')?.click();
      document.querySelector<HTMLButtonElement>('main form button[type="submit"]')?.click();
    });
    await pause(150);
  }
}

/** Ways to a page from which somebody leaves. */
const ways: Readonly<Record<string, (tab: Tab, sites: TwoSites) => Promise<void>>> = {
  'from the only page': async (tab, { ours }) => {
    await tab.goto(`${ours}/ja/troubles/home-safety/`);
  },
  'after five pages': async (tab, { ours }) => {
    for (const path of ['', 'troubles/', 'troubles/rent/', 'windows/', 'emergency/']) {
      await tab.goto(`${ours}/vi/${path}`);
    }
  },
  'after a page of another site': async (tab, { ours, outside }) => {
    await tab.goto(outside);
    await tab.goto(`${ours}/pt/`);
    await tab.goto(`${ours}/pt/troubles/`);
  },
  'after steps of the quiz': async (tab, { ours }) => {
    await tab.goto(`${ours}/fil/`);
    await tab.goto(`${ours}/fil/quiz/`);
    await answerSome(tab);
  },
  'with pages to go forward to': async (tab, { ours }) => {
    for (const path of ['', 'troubles/', 'windows/']) await tab.goto(`${ours}/en/${path}`);
    await tab.press('back');
    await until(tab, (url) => url.endsWith('/en/troubles/'));
  },
  'with another site in between': async (tab, { ours, outside }) => {
    await tab.goto(`${ours}/ja-easy/`);
    await tab.goto(outside);
    await tab.goto(`${ours}/ja-easy/troubles/`);
  },
};

/** Leaves by touch or by keys; whether the page was hidden in the same turn. */
const left = (tab: Tab, byKeys: boolean) =>
  tab.run(
    (css, keys) => {
      const look = () => !document.body.checkVisibility();
      if (!keys) document.querySelector<HTMLAnchorElement>(css)?.click();
      for (let press = 0; keys && press < 3; press += 1) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
      }
      return look();
    },
    exitLink,
    byKeys,
  );

/** Tests of a browser: the exit, by every way to it, leaves nothing of ours in Back and Forward. */
export function proveExit(name: string, start: () => Promise<ExitBrowser>): void {
  let browser: ExitBrowser;
  let sites: TwoSites;

  test.beforeAll(async () => {
    [browser, sites] = await Promise.all([start(), startTwoSites()]);
  });

  test.afterAll(async () => {
    await browser?.close();
    sites?.close();
  });

  // Several times: which process wakes a page, and what it remembers, is not always the same.
  for (const [way, go] of Object.entries(ways)) {
    for (const by of ['one touch', 'Shift three times', 'one touch again'] as const) {
      test(`in ${name} neither Back nor Forward shows us after the exit ${way}, by ${by}`, async () => {
        const tab = await browser.newTab();
        try {
          await go(tab, sites);
          await untilThere(tab, exitLink);
          expect(await left(tab, by === 'Shift three times')).toBe(true);
          await until(tab, (url) => url === sites.outside);
          await pause(500);
          const neutral = `${sites.ours}/neutral/`;
          const seen = [
            ...(await pressed(tab, 'back', 20)),
            ...(await pressed(tab, 'forward', 20)),
          ];
          expect(seen.filter((url) => url.startsWith(sites.ours) && url !== neutral)).toEqual([]);
        } finally {
          await tab.close();
        }
      });
    }
  }
}
