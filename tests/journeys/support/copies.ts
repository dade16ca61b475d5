import type { Page } from '@playwright/test';

/** The names of the copies that lie whole on the device. */
export function copies(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('offline.'));
    const whole: string[] = [];
    for (const name of names) {
      if (await (await caches.open(name)).match('/complete')) whole.push(name);
    }
    return whole;
  });
}
