/** Finds Chromium for the tests, or installs it (and a Japanese font) where apt may. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { isMain } from './isMain';
import { run } from './run';

/** Where Chromium or Chrome usually stands on a system. */
export function usualPlaces(platform: NodeJS.Platform, env: Partial<NodeJS.ProcessEnv>): string[] {
  if (platform === 'darwin') {
    return ['Chromium', 'Google Chrome'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
      folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [],
    );
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return [...names.map((name) => `/usr/bin/${name}`), '/snap/bin/chromium'];
}

function found(): string | undefined {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && !existsSync(chosen)) {
    throw new Error(
      `CHROMIUM_PATH is "${chosen}", but there is no such file. Correct or unset it.`,
    );
  }
  return [chosen, ...usualPlaces(process.platform, process.env), chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
}

/** The path of the browser that the tests use. Throws a message that says how to get one. */
export function chromiumPath(): string {
  const path = found();
  if (path) return path;
  throw new Error(
    'The tests need Chromium or Chrome, and none was found. Any one of these helps:\n' +
      '  sudo apt-get install chromium fonts-noto-cjk   (Debian)\n' +
      '  npx playwright install chromium\n' +
      '  CHROMIUM_PATH=/path/to/chromium npm test',
  );
}

function hasJapaneseFont(): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return execFileSync('fc-list', [':lang=ja'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}

/** Whether this user may install Debian's packages. */
export function mayInstall(): boolean {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/** Installs Debian's packages. */
export function install(packages: string[]): void {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`Installing ${packages.join(' and ')} with apt-get`);
  run('apt-get', ['update', '-qq'], env);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
}

/** Installs what is missing where this user may; then the path, or the message of chromiumPath. */
export function ensureChromium(): string {
  const missing = [
    ...(found() ? [] : ['chromium']),
    ...(hasJapaneseFont() ? [] : ['fonts-noto-cjk', 'fontconfig']),
  ];
  if (missing.length && mayInstall()) install(missing);
  if (!hasJapaneseFont()) {
    console.warn('No Japanese font was found: pictures of pages will show empty boxes.');
    console.warn('Install one, for example: sudo apt-get install fonts-noto-cjk fontconfig');
  }
  return chromiumPath();
}

if (isMain(import.meta.url)) {
  try {
    console.log(ensureChromium());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
