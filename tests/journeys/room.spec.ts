import type { Page } from '@playwright/test';
import { locales } from '@/i18n/locales';
import { unfoldAll } from './support/layout';
import { pageKinds } from './support/pageKinds';
import { lengthenWords, setLetters, withoutRoom } from './support/room';
import { expect, islandReady, test } from './support/test';
import { local, withVoices } from './support/voices';

test.use({ viewport: { width: 320, height: 640 } });

/** Fails with every kind of page where something has no room, after a change of the page. */
async function expectRoom(
  page: Page,
  locale: string,
  change: (page: Page) => Promise<void>,
): Promise<void> {
  const found: Record<string, string[]> = {};
  for (const [kind, path] of Object.entries(pageKinds)) {
    await page.goto(`/${locale}/${path}`);
    if (kind === 'first question') await islandReady(page);
    await unfoldAll(page);
    await change(page);
    const faults = await withoutRoom(page);
    if (faults.length > 0) found[kind] = faults;
  }
  expect(found).toEqual({});
}

const showReadings = (page: Page) =>
  page.evaluate(() => document.documentElement.setAttribute('data-furigana', 'on'));

for (const { id, lang, script } of locales) {
  test.describe(`everything has room on a narrow phone in ${id}`, () => {
    test.beforeEach(async ({ page }) => withVoices(page, local(lang)));

    test('as it is', async ({ page }) => {
      await expectRoom(page, id, async () => undefined);
    });

    test('in letters of 200 %', async ({ page }) => {
      await expectRoom(page, id, (each) => setLetters(each, 32));
    });

    test(script === 'latin' ? 'with words 60 % longer' : 'with readings', async ({ page }) => {
      await expectRoom(page, id, script === 'latin' ? lengthenWords : showReadings);
    });
  });
}
