import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';

type Options = {
  /** Console messages that this test brings about on purpose, such as /404/. */
  expectedFaults: RegExp[];
};

/** What Playwright itself says where it keeps the site's worker out (playwright.config.ts). */
const blockedWorker = /Service Worker registration blocked by Playwright/;

/**
 * Collects what must not happen in any tab of a context: errors and warnings in the console (a broken
 * content security policy is one), uncaught errors, and requests to another origin.
 */
export function faultsIn(context: BrowserContext, origin: string): string[] {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (error) => faults.push(`uncaught error: ${error.error().message}`));
  context.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (asked !== origin && /^(?:https?|wss?):$/.test(protocol)) {
      faults.push(`request to another origin: ${request.url()}`);
    }
  });
  return faults;
}

/** The test of every journey. It fails, whatever else it asserts, where there are faults. */
export const test = base.extend<Options & { faults: string[] }>({
  expectedFaults: [[], { option: true }],
  faults: [
    async ({ context, baseURL, expectedFaults }, use) => {
      const faults = faultsIn(context, new URL(baseURL ?? '').origin);
      await use(faults);
      const known = [...expectedFaults, blockedWorker];
      const unexpected = faults.filter((fault) => !known.some((each) => each.test(fault)));
      expect(unexpected, 'faults while the test ran').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/**
 * The browser's Back and Forward. A page that wakes from the back/forward cache fires no load
 * event, so Playwright's own goBack and goForward would wait for ever.
 */
export async function goBack(page: Page): Promise<void> {
  await page.goBack({ waitUntil: 'commit' });
}

export async function goForward(page: Page): Promise<void> {
  await page.goForward({ waitUntil: 'commit' });
}

/** Waits until the page's island answers; presses before that are kept for it. */
export async function islandReady(page: Page): Promise<void> {
  await expect(page.locator('html[data-island="ready"]')).toHaveCount(1);
}
