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

/** Makes what lies on the device as many days old; younger than now for a number below zero. */
export async function ageCopies(page: Page, days: number): Promise<void> {
  await page.evaluate(
    async (laidDown) => {
      for (const name of await caches.keys()) {
        await (await caches.open(name)).put('/complete', new Response(String(laidDown)));
      }
    },
    Date.now() - days * 86_400_000,
  );
}
