import type { Page } from '@playwright/test';
import { expect } from './test';

/** Fails where anything but the tab's own storage could tell what was answered. */
export async function expectNoTrace(page: Page, title: string, path: string): Promise<void> {
  expect(new URL(page.url()).href.slice(new URL(page.url()).origin.length)).toBe(path);
  await expect(page).toHaveTitle(title);
  expect(await page.context().cookies()).toEqual([]);
  const traces = await page.evaluate(async () => ({
    state: history.state,
    session: Object.keys(sessionStorage).sort(),
    cookie: document.cookie,
    local: Object.keys(localStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    name: window.name,
  }));
  expect(Object.keys(traces.state)).toEqual(['i']);
  expect(typeof traces.state.i).toBe('number');
  expect(traces.session.filter((key) => !key.startsWith('history.') && key !== 'quiz')).toEqual([]);
  const { cookie, local, databases, caches: kept, workers, name } = traces;
  expect({ cookie, local, databases, kept, workers, name }).toEqual({
    cookie: '',
    local: [],
    databases: [],
    kept: [],
    workers: 0,
    name: '',
  });
}

/** Leaves a mark in the page's memory; it is still there when the page wakes from its sleep. */
export async function markAsAwake(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-was-here', ''));
}

export async function expectWoken(page: Page): Promise<void> {
  await expect(page.locator('html[data-was-here]')).toHaveCount(1);
}
