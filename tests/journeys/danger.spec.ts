import type { Page } from '@playwright/test';
import { catalogue } from '@/data';
import type { Locale } from '@/i18n/locales';
import { localeIds } from '@/i18n/locales';
import { numbersIn, QuizVisitor } from './support/quiz';
import { expect, test } from './support/test';
import { test as watched } from './support/watched';
import { asNamed, asRead, childWords } from './support/words';

const general = catalogue.windows.find(({ id }) => id === catalogue.plan.publisher.window);
const switchboard = general?.channels.find((channel) => channel.by === 'phone')?.number ?? '';

/** The lines to call now, in the part that is announced. */
const linesNow = (page: Page) => page.getByRole('status').filter({ has: page.locator('a') });

async function atDanger(page: Page, locale: Locale): Promise<QuizVisitor> {
  const visitor = new QuizVisitor(page, locale);
  await visitor.open();
  await visitor.answer('for-whom', 'me');
  await visitor.answer('trouble', 'rent');
  await expect(visitor.question('danger')).toBeVisible();
  await expect(linesNow(page)).toHaveCount(0);
  return visitor;
}

for (const locale of localeIds) {
  test(`being afraid at home shows 110 and a line to talk to at once, calmly, in ${locale}`, async ({
    page,
  }) => {
    const visitor = await atDanger(page, locale);
    await visitor.choose('danger', 'partner');
    const lines = linesNow(page);
    await expect(lines.getByText(asRead(visitor.words.result.urgent.violence))).toBeVisible();
    expect((await numbersIn(lines)).slice(0, 2)).toEqual(['110', '0120-279-889']);
    await expect(lines.locator('.panel')).toBeVisible();
    await expect(page.locator('.panel-strong')).toHaveCount(0);
    await expect(visitor.question('danger')).toBeVisible();

    await visitor.choice('danger', 'partner').uncheck();
    await expect(linesNow(page)).toHaveCount(0);
  });
}

test('being afraid keeps the calm look to the end, and the city is never the first window', async ({
  page,
}) => {
  const visitor = await atDanger(page, 'ja');
  await visitor.answer('danger', 'partner', 'tonight');
  await visitor.answer('household', 'none');
  await visitor.answer('support', 'none');
  await visitor.showResult();
  await expect(page.locator('.panel-strong')).toHaveCount(0);
  const numbers = await numbersIn(visitor.part);
  expect(numbers[0]).toBe('110');
  expect(numbers).not.toContain(undefined);
  const { firstContact } = visitor.words.result;
  const first = page.locator('section').filter({
    has: page.getByRole('heading', { level: 2, name: asNamed(firstContact) }),
  });
  const [called] = await numbersIn(first);
  expect(called).toBe('0120-279-889');
  expect(called).not.toBe(switchboard);
});

for (const trouble of ['home-safety', 'home-safety-money', 'body-safety', 'child-safety']) {
  test(`the trouble "${trouble}" never leads to the switchboard first`, async ({ page }) => {
    const visitor = new QuizVisitor(page, 'pt');
    await visitor.open();
    await visitor.answer('for-whom', 'me');
    await visitor.answer('trouble', 'rent', trouble);
    await expect(visitor.question('danger')).toBeVisible();
    await visitor.button(visitor.words.quiz.resultNow).click();
    await expect(visitor.result).toBeVisible();
    await expect(page.locator('.panel-strong')).toHaveCount(0);
    const first = page.locator('section').filter({
      has: page.getByRole('heading', {
        level: 2,
        name: asNamed(visitor.words.result.firstContact),
      }),
    });
    const numbers = await numbersIn(first);
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers).not.toContain(switchboard);
    expect((await numbersIn(visitor.part))[0]).toBe('110');
  });
}

test('no food or place to sleep tonight shows the free line, then the switchboard, strongly', async ({
  page,
}) => {
  const visitor = await atDanger(page, 'ja');
  await visitor.choose('danger', 'tonight');
  const lines = linesNow(page);
  await expect(lines.locator('.panel-strong')).toBeVisible();
  await expect(lines.getByText(asRead(visitor.words.result.urgent.plain))).toBeVisible();
  const numbers = await numbersIn(lines);
  expect(numbers[0]).toBe('0120-279-338');
  expect(numbers.at(-1)).toBe(switchboard);
});

test('water in the house shows 119, then 110, strongly', async ({ page }) => {
  const visitor = await atDanger(page, 'vi');
  await visitor.choose('danger', 'fire-flood');
  await expect(linesNow(page).locator('.panel-strong')).toBeVisible();
  expect(await numbersIn(linesNow(page))).toEqual(['119', '110']);
});

test('wanting to disappear shows 119 and a free line, calmly', async ({ page }) => {
  const visitor = await atDanger(page, 'ja');
  await visitor.choose('danger', 'dying');
  await expect(linesNow(page).locator('.panel')).toBeVisible();
  await expect(page.locator('.panel-strong')).toHaveCount(0);
  expect((await numbersIn(linesNow(page))).slice(0, 2)).toEqual(['119', '0120-279-338']);
  await expect(linesNow(page).getByText(asRead(visitor.words.result.urgent.ifHurt))).toBeVisible();
});

test('a child who is hurt is answered with 110 and 189', async ({ page }) => {
  const visitor = await atDanger(page, 'en');
  await visitor.choose('danger', 'child-hurt');
  expect((await numbersIn(linesNow(page))).slice(0, 2)).toEqual(['110', '189']);
  await expect(page.locator('.panel-strong')).toHaveCount(0);
});

watched('choosing a danger sends nothing to anyone', async ({ page, arrived }) => {
  const visitor = await atDanger(page, 'ja');
  await page.waitForLoadState('networkidle');
  arrived.length = 0;
  await visitor.choose('danger', 'partner', 'dying', 'tonight');
  await expect(linesNow(page).first()).toBeVisible();
  await page.waitForTimeout(500);
  expect(arrived).toEqual([]);
  expect(new URL(page.url()).pathname).toBe('/ja/quiz/');
});

test.describe('a child who writes alone', () => {
  const kanji = /\p{Script=Han}/u;

  test('reads kana only, is given 189 and the free line first, never the city', async ({
    page,
  }) => {
    const first = new QuizVisitor(page, 'ja');
    await first.open();
    await first.answer('for-whom', 'under-18');
    const child = first.as('ja', 'child', childWords());
    await expect(child.question('trouble')).toBeFocused();
    await expect(child.question('trouble')).not.toHaveText(kanji);
    await child.choose('trouble', 'bullied');
    expect((await numbersIn(linesNow(page))).slice(0, 2)).toEqual(['189', '0120-0-78310']);
    await child.goOn();
    await expect(child.question('danger')).toBeFocused();
    await expect(child.question('danger')).not.toHaveText(kanji);
    await child.answer('danger', 'none');
    await child.answer('support', 'none');
    await child.showResult();

    const own = child.part.locator(':is(h1, h2, p, summary, button, li)');
    const written = await own.evaluateAll((elements) =>
      elements.flatMap((element) => {
        const copy = element.cloneNode(true) as Element;
        // Names on doors and papers stay as they are written; a reading makes kanji readable.
        for (const part of copy.querySelectorAll('[lang="ja"][translate="no"], ruby'))
          part.remove();
        return element.closest('[lang="ja"][translate="no"]') ? [] : [copy.textContent ?? ''];
      }),
    );
    expect(written.length).toBeGreaterThan(10);
    expect(written.filter((text) => kanji.test(text))).toEqual([]);

    const numbers = await numbersIn(child.part);
    expect(numbers.slice(0, 2)).toEqual(['189', '0120-0-78310']);
    expect(numbers).not.toContain(switchboard);
  });

  test('is shown the lines for children before the first question is left', async ({ page }) => {
    const visitor = new QuizVisitor(page, 'vi');
    await visitor.open();
    await visitor.choose('for-whom', 'under-18');
    expect((await numbersIn(linesNow(page))).slice(0, 2)).toEqual(['189', '0120-0-78310']);
  });
});
