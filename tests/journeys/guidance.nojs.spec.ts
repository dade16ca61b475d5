import { catalogue } from '@/app/catalogue';
import { phoneOf } from '@/components/phoneOf';
import { askedOf } from '@/domain/asked';
import { window as windowById } from '@/domain/catalogue';
import { phoneLines } from '@/domain/phoneLine';
import { windowSlug } from '@/domain/windowSlug';
import { localeIds } from '@/i18n/locales';
import { numbersIn } from './support/quiz';
import { expect, test } from './support/test';
import { asNamed, asRead, wordsOf } from './support/words';

const digits = (number: string) => number.replace(/[^#\d]/g, '');
const [first] = catalogue.programmes;
const source: Record<string, { say: string }> = wordsOf('ja').programmeGuidance;

for (const locale of localeIds) {
  const words = wordsOf(locale);

  test(`a trouble shows three to five questions that open to their answers, in ${locale}`, async ({
    page,
  }) => {
    const table: Record<string, { question: string; answer: string }> = words.asked;
    const asked = askedOf(catalogue, 'rent');
    await page.goto(`/${locale}/troubles/rent/`);
    const part = page.locator('section').filter({
      has: page.getByRole('heading', { level: 2, name: asNamed(words.site.trouble.asked) }),
    });
    const folds = part.locator('details');
    await expect(folds).toHaveCount(asked.length);
    expect(asked.length).toBeGreaterThanOrEqual(3);
    expect(asked.length).toBeLessThanOrEqual(5);
    for (const [place, { id }] of asked.entries()) {
      const fold = folds.nth(place);
      const answer = fold.locator('p');
      await expect(answer).toBeHidden();
      await fold.locator('summary').click();
      await expect(fold.locator('summary')).toHaveText(asRead(table[id]?.question ?? ''));
      await expect(answer).toBeVisible();
      await expect(answer).toHaveText(asRead(table[id]?.answer ?? ''));
    }
  });

  test(`a window shows another contact on another line, in ${locale}`, async ({ page }) => {
    const names: Record<string, { name: string }> = words.windows;
    const window = catalogue.windows.find(({ id }) => id === catalogue.plan.publisher.window);
    if (!window) throw new Error('The publisher has no window.');
    await page.goto(`/${locale}/windows/${windowSlug(window)}/`);
    const part = page
      .locator('section')
      .filter({
        has: page.getByRole('heading', { level: 3, name: asNamed(words.site.window.otherwise) }),
      })
      .last();
    for (const id of window.otherwise) {
      const link = part.getByRole('link', { name: asNamed(names[id]?.name ?? '') });
      await expect(link).toBeVisible();
      await expect(link).toHaveAttribute('href', new RegExp(`^/${locale}/windows/`));
    }
    const numbers = await numbersIn(part);
    const others = window.otherwise.map((id) => windowById(catalogue, id));
    expect(numbers).toEqual(others.flatMap((each) => phoneOf(each) ?? []));
    const own = phoneLines(catalogue, window);
    expect(numbers.filter((number) => own.has(digits(number)))).toEqual([]);
  });
}

for (const locale of ['pt', 'vi', 'fil', 'en'] as const) {
  test(`a programme shows what to say at its desk in Japanese, in romaji and in ${locale}`, async ({
    page,
  }) => {
    const own: Record<string, { say: string }> = wordsOf(locale).programmeGuidance;
    await page.goto(`/${locale}/programmes/${first?.id}/`);
    const say = page.getByRole('main').locator('.say').first();
    const japanese = say.locator('[lang="ja"]');
    await expect(japanese).toHaveText(asRead(`「${source[first?.id ?? '']?.say}」`));
    await expect(japanese.locator('rt').first()).toBeVisible();
    await expect(say.locator('[lang="ja-Latn"]')).toHaveText(first?.sayRomaji ?? '');
    await expect(say.getByText(own[first?.id ?? '']?.say ?? '', { exact: true })).toBeVisible();
  });
}

test('a programme says it once, with readings to show, in ja', async ({ page }) => {
  await page.goto(`/ja/programmes/${first?.id}/`);
  const say = page.getByRole('main').locator('.say').first();
  await expect(say.locator('.spoken')).toHaveText(asRead(`「${source[first?.id ?? '']?.say}」`));
  await expect(page.locator('[lang="ja-Latn"]')).toHaveCount(0);
});

const urgent = catalogue.troubles.filter((trouble) => trouble.urgent);

for (const [place, { id }] of urgent.entries()) {
  const locale = localeIds[place % localeIds.length] ?? 'ja';

  test(`the lines to call now stand before the first step: ${id}, in ${locale}`, async ({
    page,
  }) => {
    const { firstStep } = wordsOf(locale).site.trouble;
    await page.goto(`/${locale}/troubles/${id}/`);
    const main = page.getByRole('main');
    const number = main.locator(':is(.panel, .panel-strong) a[href^="tel:"]').first();
    const step = main.getByRole('heading', { level: 2, name: asNamed(firstStep) });
    const [line, below] = await Promise.all([number.boundingBox(), step.boundingBox()]);
    expect(line && below && line.y + line.height).toBeLessThan(below?.y ?? 0);
  });
}
