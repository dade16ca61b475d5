/** `npm run keystrokes`: what one press of a key in the box costs a real browser, of a build. */
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { chromiumPath } from './chromium';
import { isMain } from './isMain';
import { median } from './median';
import { siteServer } from './serve';

const texts = {
  ja: '水道が止められそうで、家賃も払えません。',
  vi: 'tháng này em không trả nổi tiền nhà, con còn nhỏ',
  pt: 'nao tenho dinheiro pro aluguel desse mes',
} as const;

/** Of all numbers, the one that only five of a hundred exceed. */
function nearlyMost(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
}

/** Milliseconds of the page's main thread for each sign of a text, with all that is drawn for it. */
async function costs(address: string, locale: string, text: string): Promise<number[]> {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(`${address}/${locale}/`);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const busy = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
    };
    const box = page.locator('textarea');
    await box.focus();
    await box.fill('x');
    // Loaded, and answered once.
    await page.locator('[data-answer] section').waitFor({ state: 'attached' });
    await page.waitForTimeout(2000);
    await box.fill('');
    const spent: number[] = [];
    for (const sign of text) {
      await page.waitForTimeout(100);
      const before = await busy();
      await page.keyboard.insertText(sign);
      await page.waitForTimeout(100);
      spent.push((await busy()) - before);
    }
    return spent;
  } finally {
    await browser.close();
  }
}

if (isMain(import.meta.url)) {
  if (process.argv.includes('--help')) {
    console.log(
      'npm run keystrokes\nMilliseconds of the main thread for one sign typed into the box, drawing included; needs a build.',
    );
  } else {
    const server = await siteServer('out');
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const { port } = server.address() as AddressInfo;
    console.log('language   signs   median (ms)   95 of 100 (ms)   most (ms)');
    for (const [locale, text] of Object.entries(texts)) {
      const spent = await costs(`http://localhost:${port}`, locale, text);
      console.log(
        locale.padEnd(8),
        String(spent.length).padStart(7),
        median(spent).toFixed(1).padStart(13),
        nearlyMost(spent).toFixed(1).padStart(16),
        Math.max(...spent)
          .toFixed(1)
          .padStart(11),
      );
    }
    server.close();
  }
}
