import type { Page } from '@playwright/test';
import { expect } from './test';

/** The smallest letters on paper, those of the small print too, in points. */
const SMALLEST_POINTS = 6.7;

/** Notes that a page was handed to the printer, and prints nothing. */
export async function withoutPrinter(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
}

/** Waits until the sheet has been handed to the browser. */
export async function expectPrinting(page: Page): Promise<void> {
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
}

/** Fails where a page of the sheet holds more than it has room for, or letters too small to read. */
export async function expectAllOnPaper(page: Page): Promise<void> {
  const found = await page.locator('.paper-page').evaluateAll((pages) =>
    pages.map((each) => {
      const parts = [...each.querySelectorAll('*')].filter(
        (part) => part.getClientRects().length > 0,
      );
      const right = Math.max(...parts.map((part) => part.getBoundingClientRect().right));
      const letters = [...each.querySelectorAll('p')].map(
        (part) => getComputedStyle(part).fontSize,
      );
      return {
        below: each.scrollHeight - each.clientHeight,
        beside: right - each.getBoundingClientRect().right,
        points: Math.min(...letters.map((size) => Number.parseFloat(size) * 0.75)),
      };
    }),
  );
  expect(found.length).toBeGreaterThan(0);
  for (const { below, beside, points } of found) {
    expect(below).toBeLessThanOrEqual(0);
    expect(beside).toBeLessThanOrEqual(0);
    expect(points).toBeGreaterThanOrEqual(SMALLEST_POINTS);
  }
}
