import { existsSync } from 'node:fs';
import { type Browser, launch } from 'puppeteer-core';
import { install, mayInstall } from '@/scripts/chromium';
import type { ExitBrowser, Tab } from './exitBrowser';

/** Where Firefox ESR stands: Debian's package firefox-esr, or what FIREFOX_PATH names. */
function firefoxPath(): string | undefined {
  const places = [process.env.FIREFOX_PATH ?? '', '/usr/bin/firefox-esr'];
  return places.find((path) => path !== '' && existsSync(path));
}

async function tabOf(firefox: Browser): Promise<Tab> {
  const page = await firefox.newPage();
  return {
    goto: async (url) => void (await page.goto(url)),
    run: async <Args extends unknown[], Value>(
      inPage: (...args: Args) => Value,
      ...args: Args
    ): Promise<Value> => {
      const anyPage = inPage as (...args: unknown[]) => unknown;
      return (await page.evaluate(anyPage, ...args)) as Value;
    },
    address: () => page.evaluate(() => location.href).catch(() => ''),
    press: async (which) => {
      await page.evaluate((name) => history[name](), which).catch(() => undefined);
    },
    close: () => page.close(),
  };
}

/** Firefox without a window; Playwright cannot drive Debian's, puppeteer can, over BiDi. */
export async function startFirefox(): Promise<ExitBrowser> {
  if (!firefoxPath() && mayInstall()) install(['firefox-esr']);
  const executablePath = firefoxPath();
  if (!executablePath) {
    throw new Error('No Firefox was found: apt-get install firefox-esr, or set FIREFOX_PATH.');
  }
  const firefox = await launch({ browser: 'firefox', executablePath, headless: true });
  return { newTab: () => tabOf(firefox), close: () => firefox.close() };
}
