import type { Browser, Page } from '@playwright/test';
import type { Random } from '@/domain/random';
import type { Locale } from '@/i18n/locales';
import { copies } from '../../journeys/support/copies';
import type { Host } from '../../journeys/support/host';
import { expect, faultsIn, islandReady } from '../../journeys/support/test';
import { type Deed, deedInQuiz } from './deed';
import { requestsOf, type Trace, traceOf } from './trace';

/** A way through the site that is the same for everybody; only what is said and answered is left to chance. */
export type Walk = {
  from: Locale;
  to: Locale;
  /** What is typed into the box for one's own words. */
  text: string;
  random: Random;
  /** Grows while it is walked. */
  deeds: Deed[];
  /** Something that tells on the visitor, for the tests of the tests; runs in every page. */
  planted?: () => void;
};

async function wander(page: Page, count: number, { random, deeds }: Walk): Promise<void> {
  for (let deed = 0; deed < count; deed += 1) {
    const done = await page.evaluate(deedInQuiz, [
      random.next(),
      random.next(),
      random.next(),
    ] as const);
    deeds.push(done);
  }
}

/** The page stands, its island answers, and the language lies on the device. */
async function settled(page: Page, count: number): Promise<void> {
  await islandReady(page);
  await expect.poll(() => copies(page), { timeout: 20_000 }).toHaveLength(count);
}

/** Walks in a browser of its own, and tells what could be known of it afterwards. */
export async function traceOfWalk(browser: Browser, host: Host, walk: Walk): Promise<Trace> {
  const { from, to, text, planted } = walk;
  const context = await browser.newContext({ baseURL: host.address, serviceWorkers: 'allow' });
  const faults = faultsIn(context, host.address);
  host.arrivals.length = 0;
  try {
    await context.addInitScript(() => {
      const copied = () => document.documentElement.setAttribute('data-copied', '');
      addEventListener('copy', copied);
      // Only secure pages have a clipboard; the empty page before the first is none.
      if ('clipboard' in navigator) navigator.clipboard.writeText = async () => copied();
      // What an entry of the history holds is gone from sight at the next one.
      for (const name of ['pushState', 'replaceState'] as const) {
        const real = history[name].bind(history);
        history[name] = (state, ...rest) => {
          const shape = Object.entries(state ?? {}).map(([key, each]) => `${key}: ${typeof each}`);
          const { dataset } = document.documentElement;
          dataset.states = [...new Set([...(dataset.states ?? '').split('|'), ...shape])].join('|');
          real(state, ...rest);
        };
      }
    });
    if (planted) await context.addInitScript(planted);
    const page = await context.newPage();
    const seen: Trace[] = [];
    const look = async () => {
      seen.push(await traceOf(page));
    };

    await page.goto(`/${from}/`);
    await expect.poll(() => copies(page), { timeout: 20_000 }).toHaveLength(1);
    const box = page
      .locator('[data-island="own-words"] textarea, [data-island="own-words"] input')
      .first();
    await box.focus();
    await islandReady(page);
    await box.pressSequentially(text);
    await box.press('Enter');
    await look();

    const carriedOver = page.locator(`[data-island="own-words"] a[href="/${from}/quiz/"]`);
    const ordinary = page.locator(`main a[href="/${from}/quiz/"]`);
    await carriedOver.or(ordinary).last().click();
    await page.waitForURL(`**/${from}/quiz/`);
    await settled(page, 1);
    await wander(page, 24, walk);
    await look();

    await page.getByRole('banner').locator('summary').click();
    await page.getByRole('banner').locator(`a[href="/${to}/quiz/"]`).click();
    await page.waitForURL(`**/${to}/quiz/`);
    await settled(page, 2);
    await wander(page, 12, walk);
    await look();

    await page.reload();
    await settled(page, 2);
    await wander(page, 6, walk);
    await look();

    const trace: Record<string, readonly string[]> = {
      requests: requestsOf(host.arrivals),
      faults,
      cookies: (await context.cookies()).map(({ name, value }) => `${name}=${value}`),
    };
    seen.forEach((each, at) => {
      for (const [place, found] of Object.entries(each)) trace[`${place} ${at}`] = found;
    });
    return trace;
  } finally {
    await context.close();
  }
}
