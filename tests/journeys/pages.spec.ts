import { type Locale, localeIds, locales } from '@/i18n/locales';
import {
  expectNoBarriers,
  expectNoBarriersBesideColours,
  expectReadableColours,
} from './support/axe';
import { expectLargeTargets, expectNoSidewaysScroll, unfoldAll } from './support/layout';
import { pageKinds } from './support/pageKinds';
import { QuizVisitor, rentAnswers } from './support/quiz';
import { expect, islandReady, test } from './support/test';
import { asRead } from './support/words';

// All languages share one structure and one set of colours, so `npm test` takes one language with
// ruby and one with diacritics, measures the colours in the light in one of them and in the dark in
// another, and those of a result with ruby in the dark; `npm run prove` takes all six for everything,
// and every step of the quiz with ruby in the dark. Long words have room in every language:
// room.spec.ts.
const everyColour = Boolean(process.env.EVERY_COLOUR);
const inFull: readonly Locale[] = everyColour ? localeIds : ['ja-easy', 'vi'];
const inLight: readonly Locale[] = everyColour ? localeIds : ['vi'];
const inDark: readonly Locale[] = everyColour ? localeIds : ['fil'];

for (const { id, lang, ruby } of locales.filter(({ id }) => inFull.includes(id))) {
  const expectNone = inLight.includes(id) ? expectNoBarriers : expectNoBarriersBesideColours;
  test.describe(`in ${id}`, () => {
    for (const [kind, path] of Object.entries(pageKinds)) {
      test(`the page "${kind}" has no barriers and fits a narrow phone`, async ({ page }) => {
        await page.goto(`/${id}/${path}`);
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        await expect(page.locator('[data-ruby]')).toHaveCount(ruby ? 1 : 0);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        if (kind === 'first question') await islandReady(page);
        await unfoldAll(page);
        await expectNone(page);
        await expectLargeTargets(page);
        await expectNoSidewaysScroll(page);
      });
    }

    test('the open language menu has no barriers', async ({ page }) => {
      await page.goto(`/${id}/`);
      await page.getByRole('banner').locator('summary').click();
      await expect(
        page.getByRole('banner').getByRole('link', { name: '日本語' }).first(),
      ).toBeVisible();
      await expectNone(page);
      await expectLargeTargets(page);
      await expectNoSidewaysScroll(page);
    });
  });
}

for (const [name, path] of [
  ['language chooser', '/'],
  ['404', '/404.html'],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the ${name} has no barriers in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      for (const each of localeIds) {
        await expect(page.locator(`a[href="/${each}/"]`)).toBeVisible();
      }
      await expectNoBarriers(page);
      await expectLargeTargets(page);
      await expectNoSidewaysScroll(page);
    });
  }
}

for (const locale of inDark) {
  test.describe(`in the dark in ${locale}`, () => {
    test.use({ colorScheme: 'dark' });
    for (const [kind, path] of Object.entries(pageKinds)) {
      test(`the page "${kind}" can be read`, async ({ page }) => {
        await page.goto(`/${locale}/${path}`);
        if (kind === 'first question') await islandReady(page);
        await unfoldAll(page);
        await expectReadableColours(page);
      });
    }
  });
}

const quizzes = [
  ['vi', 'light'],
  ['ja-easy', 'dark'],
  ...(everyColour ? ([['ja-easy', 'light']] as const) : []),
] as const;

for (const [locale, colorScheme] of quizzes) {
  const expectNone =
    everyColour || colorScheme === 'light' ? expectNoBarriers : expectNoBarriersBesideColours;
  test.describe(`the quiz in ${locale}, ${colorScheme}`, () => {
    test.use({ colorScheme });
    test.slow();

    test('has no barriers on any step', async ({ page }) => {
      const visitor = new QuizVisitor(page, locale);
      const expectGood = async () => {
        await page.setViewportSize({ width: 360, height: 740 });
        await unfoldAll(page);
        await expectNone(page);
        await expectLargeTargets(page);
        await expectNoSidewaysScroll(page);
      };
      await visitor.open();
      await visitor.goOn();
      await expect(page.getByRole('alert')).toHaveText(asRead(visitor.words.quiz.required));
      await expectGood();
      await visitor.answer('for-whom', 'me');
      await expect(visitor.question('trouble')).toBeVisible();
      await expectGood();
      await visitor.answer('trouble', 'rent', 'home-safety');
      await expect(visitor.question('danger')).toBeVisible();
      await visitor.choose('danger', 'tonight');
      await expectGood();
      await visitor.choose('danger', 'partner', 'dying', 'injured');
      await expectGood();
      await visitor.choose('danger', 'none');
      await visitor.goOn();
      await visitor.answer('household', 'older');
      await visitor.answer('support', 'other-language');
      await visitor.answer('asked-already', 'none');
      await expect(visitor.check).toBeVisible();
      await expectGood();
      await visitor.showResult();
      await expectGood();
    });

    test('has no barriers in a result with strong lines', async ({ page }) => {
      const visitor = new QuizVisitor(page, locale);
      await visitor.open();
      await visitor.answerAll({ ...rentAnswers, danger: ['tonight', 'fire-flood'] });
      await visitor.showResult();
      await unfoldAll(page);
      await expectNoBarriers(page);
      await expectLargeTargets(page);
      await expectNoSidewaysScroll(page);
    });
  });
}
