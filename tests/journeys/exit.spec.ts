import type { Page } from '@playwright/test';
import { catalogue } from '@/data';
import { localeIds } from '@/i18n/locales';
import { pageKinds } from './support/pageKinds';
import { QuizVisitor, rentAnswers, stored } from './support/quiz';
import { expect, goBack, test } from './support/test';
import { asNamed, asRead, wordsOf } from './support/words';

const { address } = catalogue.exitPage;
const outside = ({ href }: URL) => href.startsWith(address);

test.use({ expectedFaults: [new RegExp(`request to another origin: ${address}`)] });

test.beforeEach(async ({ context }) => {
  const html =
    '<!doctype html><link rel="icon" href="data:,"><title>Weather</title><h1>Weather</h1>';
  await context.route(`${address}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  await context.route('https://elsewhere.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
});

const exitLink = (page: Page) => page.locator('a[data-exit]');

/** Presses the exit and waits for the page it leads to. */
async function leave(page: Page): Promise<void> {
  await exitLink(page).click({ noWaitAfter: true });
  await page.waitForURL(outside);
}

/** All entries of the tab's history, those before and those behind the page that is shown. */
async function entries(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const history = await session.send('Page.getNavigationHistory');
  return history.entries.map(({ url }) => url);
}

/** Fails where Back or Forward would show more of us than one neutral page. */
async function expectNothingOfUs(page: Page, baseURL: string | undefined): Promise<void> {
  const ours = (await entries(page)).filter((url) => url.startsWith(baseURL ?? ''));
  expect(ours.map((url) => new URL(url).pathname).filter((path) => path !== '/neutral/')).toEqual(
    [],
  );
  expect(ours.length).toBeLessThanOrEqual(1);
  for (let presses = 0; presses < 20; presses += 1) {
    const before = page.url();
    await page.evaluate(() => history.back()).catch(() => undefined);
    await page.waitForTimeout(20);
    if (page.url() === before && presses > 3) break;
    expect(page.url().startsWith(baseURL ?? ''), `Back shows ${page.url()}`).toBe(false);
  }
}

test.describe('after the exit neither Back nor Forward shows us', () => {
  const ways: Record<string, (page: Page) => Promise<void>> = {
    'from the only page': async (page) => {
      await page.goto('/ja/');
    },
    'after five pages': async (page) => {
      for (const path of ['', 'troubles/', 'troubles/rent/', 'windows/', 'emergency/']) {
        await page.goto(`/vi/${path}`);
      }
    },
    'after a page of another site': async (page) => {
      await page.goto('https://elsewhere.example/');
      await page.goto('/pt/');
      await page.goto('/pt/troubles/');
    },
    'after steps of the quiz': async (page) => {
      const visitor = new QuizVisitor(page, 'ja');
      await page.goto('/ja/');
      await visitor.open();
      await visitor.answerAll(rentAnswers);
    },
    'with pages to go forward to': async (page) => {
      for (const path of ['', 'troubles/', 'windows/']) await page.goto(`/en/${path}`);
      await goBack(page);
      await expect(page).toHaveURL(/\/en\/troubles\/$/);
    },
    'with another site in between': async (page) => {
      await page.goto('/fil/');
      await page.goto('https://elsewhere.example/');
      await page.goto('/fil/troubles/');
    },
    'after sixty pages': async (page) => {
      const paths = ['', 'troubles/', 'windows/', 'about/'];
      for (let at = 0; at < 60; at += 1) {
        await page.goto(`/ja-easy/${paths[at % paths.length]}`, { waitUntil: 'commit' });
      }
      await page.waitForLoadState();
    },
  };
  for (const [way, go] of Object.entries(ways)) {
    test.describe(way, () => {
      const faults = [new RegExp(`request to another origin: (?:${address}|https://elsewhere)`)];
      test.use({ expectedFaults: faults });
      test('by one touch', async ({ page, baseURL }) => {
        await go(page);
        await leave(page);
        await expectNothingOfUs(page, baseURL);
      });
    });
  }
});

test('the page is hidden before anything else happens, and its title is gone', async ({ page }) => {
  await page.goto('/ja/troubles/home-safety/');
  const seen = await page.evaluate(() => {
    document.querySelector<HTMLAnchorElement>('a[data-exit]')?.click();
    return { shown: document.body.checkVisibility(), title: document.title.trim() };
  });
  expect(seen).toEqual({ shown: false, title: '' });
  await page.waitForURL(outside);
});

test('answers are gone from the tab, and from every other tab', async ({ page, context }) => {
  const open = new QuizVisitor(page, 'ja');
  await open.open();
  await open.answerAll(rentAnswers);
  const other = new QuizVisitor(await context.newPage(), 'vi');
  await other.open();
  await other.answer('for-whom', 'me');
  await leave(other.page);
  await open.expectFirstQuestionEmpty();
  expect(await stored(page)).toBeNull();
  await page.goto('/ja/quiz/');
  await leave(page);
  await page.goto('/neutral/');
  const kept = await page.evaluate(() => Object.keys(sessionStorage));
  expect(kept.filter((key) => !key.startsWith('history.'))).toEqual([]);
  // The mark of the exit lay there for a moment (public/exit.js).
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test.describe('Shift', () => {
  const shift = async (page: Page, times: number) => {
    for (let at = 0; at < times; at += 1) await page.keyboard.press('Shift');
  };

  test('three times leaves', async ({ page }) => {
    await page.goto('/en/troubles/');
    await shift(page, 3);
    await page.waitForURL(outside);
  });

  test('does nothing with another key between, nor in a text field', async ({ page }) => {
    await page.goto('/en/');
    await shift(page, 2);
    await page.keyboard.press('a');
    await shift(page, 2);
    await page.getByRole('textbox').first().focus();
    await page.keyboard.press('Shift+a');
    await shift(page, 4);
    await page.waitForTimeout(300);
    await expect(page).toHaveURL(/\/en\/$/);
    await page.locator('h1').first().click();
    await shift(page, 3);
    await page.waitForURL(outside);
  });
});

test.describe('the way out is in view', () => {
  for (const [kind, path] of Object.entries(pageKinds)) {
    test(`at every place of the page: ${kind}`, async ({ page }) => {
      for (const size of [
        { width: 360, height: 740 },
        // 1280 x 1024 at a zoom of 400 %.
        { width: 320, height: 256 },
      ]) {
        await page.setViewportSize(size);
        await page.goto(`/vi/${path}`);
        for (const part of [0, 0.3, 0.7, 1]) {
          await page.evaluate((to) => scrollTo(0, to * document.body.scrollHeight), part);
          await expect(exitLink(page)).toBeInViewport({ ratio: 1 });
        }
      }
    });
  }

  test('on the first page, and on one that does not exist', async ({ page }) => {
    await page.goto('/');
    await expect(exitLink(page)).toBeInViewport({ ratio: 1 });
  });
});

test('it is quiet on the first question and prominent from the first sensitive one', async ({
  page,
}) => {
  const visitor = new QuizVisitor(page, 'ja');
  await visitor.open();
  const colour = () => exitLink(page).evaluate((link) => getComputedStyle(link).backgroundColor);
  const quiet = await colour();
  await visitor.answer('for-whom', 'me');
  await expect(visitor.question('trouble')).toBeVisible();
  expect(await colour()).toBe(quiet);
  await visitor.answer('trouble', 'rent');
  await expect(visitor.question('danger')).toBeVisible();
  expect(await colour()).not.toBe(quiet);
});

test.describe('on a page enlarged with two fingers', () => {
  test.use({ hasTouch: true, isMobile: true });

  /** Whether all of the exit lies in the part of the page that is seen, and how that part lies. */
  const looked = (page: Page) =>
    exitLink(page).evaluate((link) => {
      const seen = window.visualViewport;
      if (!seen) throw new Error('This browser has no visual viewport.');
      const { left, right, top, bottom } = link.getBoundingClientRect();
      const { scale, offsetLeft, offsetTop, width, height } = seen;
      const inView =
        left >= offsetLeft - 1 &&
        right <= offsetLeft + width + 1 &&
        top >= offsetTop - 1 &&
        bottom <= offsetTop + height + 1;
      return { scale: Math.round(scale * 10) / 10, moved: offsetLeft > 0 && offsetTop > 0, inView };
    });

  for (const path of ['vi/emergency/', 'ja/troubles/home-safety/']) {
    test(`the exit stays in view: ${path}`, async ({ page }) => {
      await page.goto(`/${path}`);
      await page.evaluate(() => window.scrollTo(0, 400));
      const fingers = await page.context().newCDPSession(page);
      await fingers.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2.5 });
      await expect.poll(() => looked(page)).toMatchObject({ scale: 2.5, inView: true });
      const drag = { x: 70, y: 150, xDistance: -60, yDistance: -100 };
      await fingers.send('Input.synthesizeScrollGesture', drag);
      await expect.poll(() => looked(page)).toEqual({ scale: 2.5, moved: true, inView: true });
      await fingers.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
      await expect.poll(() => looked(page)).toMatchObject({ scale: 1, inView: true });
      await leave(page);
    });
  }
});

for (const locale of localeIds) {
  test(`what it does and does not is told before: ${locale}`, async ({ page }) => {
    const { exit } = wordsOf(locale).site;
    await page.goto(`/${locale}/quiz/`);
    await expect(page.getByText(asRead(exit.explain))).toBeVisible();
    await page.goto(`/${locale}/troubles/home-safety/`);
    await expect(page.getByText(asRead(exit.history))).toBeVisible();
    await page
      .locator('main')
      .getByRole('link', { name: asNamed(exit.more) })
      .click();
    await expect(page.locator('#leave').getByText(asRead(exit.limits))).toBeVisible();
  });
}
