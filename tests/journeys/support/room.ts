import type { Page } from '@playwright/test';
import { expect } from './test';

/**
 * What has no room on the page as it stands: text that is cut off or runs out of its box, a page
 * that scrolls sideways, things to press that lie over each other.
 */
export function withoutRoom(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} "${element.textContent?.trim().slice(0, 40)}"`;
    const seen = [...document.querySelectorAll('body *')].filter(
      (element) =>
        element.checkVisibility({ opacityProperty: true }) &&
        !element.matches('.skip, .skip *, .visually-hidden, svg, svg *, ruby, rt, rp, wbr'),
    );
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = seen
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .map((element) => `wider than the page: ${name(element)}`);

    const peeping = [...document.querySelectorAll('.skip:not(:focus)')]
      .filter((element) => element.getBoundingClientRect().bottom > 0.5)
      .map((element) => `not quite hidden: ${name(element)}`);

    const cut = seen.flatMap((element) => {
      if (element.clientWidth === 0 || element.tagName === 'INPUT') return [];
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = [overflowX, overflowY].some((each) => each === 'hidden' || each === 'clip');
      const beside = element.scrollWidth > element.clientWidth + 1;
      const below = hides && element.scrollHeight > element.clientHeight + 1;
      return beside || below ? [`text without room: ${name(element)}`] : [];
    });

    const targets = seen.filter((element) =>
      element.matches('button, summary, .button, .button-quiet, .number, a.target, .tile, label'),
    );
    const over = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
    const boxes = targets.map((element) => ({
      element,
      rects: [...element.getClientRects()],
      around: element.getBoundingClientRect(),
    }));
    const overlapping = boxes.flatMap((a, place) =>
      boxes.slice(place + 1).flatMap((b) => {
        if (!over(a.around, b.around)) return [];
        if (a.element.contains(b.element) || b.element.contains(a.element)) return [];
        const meet = a.rects.some((one) => b.rects.some((other) => over(one, other)));
        return meet ? [`over each other: ${name(a.element)} and ${name(b.element)}`] : [];
      }),
    );
    return [
      ...(scrollWidth > clientWidth ? ['the page scrolls sideways', ...wide] : []),
      ...peeping,
      ...cut,
      ...overlapping,
    ];
  });
}

/** Letters of this size, in pixels, as somebody sets them in the browser; 16 is usual. */
export async function setLetters(page: Page, pixels: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: pixels, fixed: pixels } });
  await session.detach();
  await expect(page.locator('html')).toHaveCSS('font-size', `${pixels}px`);
}

/** A language whose words are 60 % longer than those of the page. */
export async function lengthenWords(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('script, style')) continue;
      node.textContent = (node.textContent ?? '').replace(
        /\p{Script=Latin}{2,}/gu,
        (word) => word + word.slice(0, Math.ceil(word.length * 0.6)),
      );
    }
  });
}
