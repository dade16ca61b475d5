import type { Page } from '@playwright/test';
import { expect } from './test';

/** Unfolds everything but the language menu, which would lie over the page. */
export async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    // A pointing card fills the screen when it is open; its own journey looks at it.
    for (const details of document.querySelectorAll('main details:not(.pointing-card)')) {
      details.setAttribute('open', '');
    }
  });
}

/** Fails where something makes the page scroll sideways on the narrowest phone. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .map(
        (element) =>
          `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 40)}`,
      );
  });
  expect(wide, `wider than 320 px on ${page.url()}`).toEqual([]);
}

/** Fails on a button, a choice or a link that stands alone and is smaller than 44 px. */
export async function expectLargeTargets(page: Page): Promise<void> {
  const small = await page.evaluate(() => {
    const standsAlone = (element: Element) =>
      [...(element.parentElement?.childNodes ?? [])].every(
        (node) => node === element || node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim(),
      );
    return [...document.querySelectorAll('a[href], button, summary, label')].flatMap((element) => {
      if (element.matches('.skip') || !element.checkVisibility()) return [];
      if (element.matches('a') && !standsAlone(element)) return [];
      const { width, height } = element.getBoundingClientRect();
      if (width >= 43.5 && height >= 43.5) return [];
      const name = `${element.tagName.toLowerCase()} "${element.textContent?.slice(0, 40)}"`;
      return [`${name}: ${Math.round(width)} × ${Math.round(height)}`];
    });
  });
  expect(small, `targets smaller than 44 px on ${page.url()}`).toEqual([]);
}
