import type { Page } from '@playwright/test';
import { gone } from './visitor';

/**
 * What makes the page on the screen a dead end: nothing to read, no heading, no way on, or no number
 * of somebody to call. Null where it is none.
 */
export async function deadEnd(page: Page): Promise<string | null> {
  const look = () => {
    const seen = (css: string) =>
      [...document.querySelectorAll(css)].filter((each) => each.checkVisibility()).length;
    if (seen('main *') < 3) return 'blank';
    if (seen('main h1, main h2') === 0) return 'no heading';
    if (seen('main a[href], main button, nav a[href], footer a[href]') === 0) return 'no way on';
    if (seen('a[href^="tel:"], a[href*="/emergency/"]') === 0) return 'no way to a person';
    return null;
  };
  return page.evaluate(look).catch((error: Error) => {
    if (gone.test(error.message)) return 'on the way';
    throw error;
  });
}
