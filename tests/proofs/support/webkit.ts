import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { install, mayInstall } from '@/scripts/chromium';
import { freePort } from '@/scripts/freePort';
import type { ExitBrowser, Tab } from './exitBrowser';

const driverPath = '/usr/bin/WebKitWebDriver';
const screenPath = '/usr/bin/Xvfb';
const packages = ['webkit2gtk-driver', 'xvfb'];

/** The small browser of the newest WebKitGTK, below a folder that is named after the machine's kind. */
function browserPath(): string | undefined {
  const libraries = readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu'));
  return libraries
    .flatMap((name) => readdirSync(join('/usr/lib', name)).map((each) => join(name, each)))
    .filter((name) => name.includes('/webkit2gtk-4.'))
    .map((name) => join('/usr/lib', name, 'MiniBrowser'))
    .filter((path) => existsSync(path))
    .sort()
    .at(-1);
}

/** A screen that nobody sees, and its number: the browser of WebKitGTK needs one. */
async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn(screenPath, ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const numbers = screen.stdio[3];
  const display = await new Promise<string>((resolve, reject) => {
    numbers?.once('data', (number: Buffer) => resolve(`:${String(number).trim()}`));
    screen.once('exit', () => reject(new Error(`${screenPath} ended before it had a screen.`)));
  });
  return { screen, display };
}

const Reply = z.object({ value: z.unknown() });

/** Asks a driver as WebDriver has it (https://www.w3.org/TR/webdriver2/); throws what it objects to. */
async function ask(method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = Reply.parse(await response.json());
  if (!response.ok) throw new Error(`${method} ${new URL(url).pathname}: ${JSON.stringify(value)}`);
  return value;
}

const Session = z.object({ sessionId: z.string() });

/** A browser of its own for every tab, so that no history is shared. */
async function openTab(driver: string, binary: string): Promise<Tab> {
  const options = { binary, args: ['--automation'] };
  // In milliseconds: a page that goes away while it is asked would be waited for five minutes.
  const timeouts = { pageLoad: 10_000, script: 10_000 };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options, timeouts } };
  const made = Session.parse(await ask('POST', `${driver}/session`, { capabilities }));
  const session = `${driver}/session/${made.sessionId}`;
  return {
    goto: async (url) => void (await ask('POST', `${session}/url`, { url })),
    run: async <Args extends unknown[], Value>(
      inPage: (...args: Args) => Value,
      ...args: Args
    ): Promise<Value> => {
      const script = `return (${inPage.toString()}).apply(null, arguments)`;
      return (await ask('POST', `${session}/execute/sync`, { script, args })) as Value;
    },
    // Where Back wakes a page of ours after one of another site, the driver waits for it in vain, and
    // this throws: seen with an exit that only opens the other site.
    address: async () => String(await ask('GET', `${session}/url`)),
    press: async (which) => {
      await ask('POST', `${session}/${which}`, {}).catch(() => undefined);
    },
    close: async () => void (await ask('DELETE', session)),
  };
}

async function untilReady(driver: string): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    const answer = await ask('GET', `${driver}/status`).catch(() => undefined);
    if (answer !== undefined) return;
    await pause(100);
  }
  throw new Error(`${driverPath} did not answer within 10 seconds.`);
}

/** WebKitGTK's small browser on a screen of its own, driven over WebDriver. */
export async function startWebKit(): Promise<ExitBrowser> {
  const stands = () => existsSync(driverPath) && existsSync(screenPath);
  if (!stands() && mayInstall()) install(packages);
  const binary = browserPath();
  if (!stands() || !binary) {
    throw new Error(`No WebKit was found: apt-get install ${packages.join(' ')}.`);
  }
  const { screen, display } = await startScreen();
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' };
  const program = spawn(driverPath, [`--port=${port}`], { stdio: 'ignore', env });
  const driver = `http://127.0.0.1:${port}`;
  await untilReady(driver);
  return {
    newTab: () => openTab(driver, binary),
    close: async () => {
      program.kill();
      screen.kill();
    },
  };
}
