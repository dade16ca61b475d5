import { catalogue } from '@/app/catalogue';
import type { Answers } from '@/domain/answers';
import { guide } from '@/domain/guide';
import { nextQuestion } from '@/domain/nextQuestion';
import { fill } from '@/i18n/fill';
import type { Locale } from '@/i18n/locales';
import { optionLabel } from '@/i18n/questionWords';
import { reasonLines } from '../../components/reasonLines';
import { numbersIn, QuizVisitor, rentAnswers, stored } from './support/quiz';
import { expect, goBack, goForward, islandReady, test } from './support/test';
import { asNamed, asRead, wordsOf } from './support/words';

const inLocales: readonly Locale[] = ['ja', 'vi', 'pt'];
const questions = Object.keys(rentAnswers);

for (const locale of inLocales) {
  test.describe(`in ${locale}`, () => {
    test('from the home page to the result, with the focus on every heading', async ({ page }) => {
      const visitor = new QuizVisitor(page, locale);
      const { quiz, site } = visitor.words;
      await page.goto(`/${locale}/`);
      await page.getByRole('link', { name: asNamed(site.home.quizButton) }).click();
      await islandReady(page);

      for (const [place, question] of questions.entries()) {
        const heading = visitor.question(question);
        await expect(heading).toBeVisible();
        if (place > 0) await expect(heading).toBeFocused();
        await expect(visitor.text(fill(quiz.step, { number: String(place + 1) }))).toBeVisible();
        await visitor.answer(question, ...(rentAnswers[question] ?? []));
      }

      await expect(visitor.check).toBeFocused();
      for (const question of questions) {
        for (const option of rentAnswers[question] ?? []) {
          await expect(
            page
              .getByRole('definition')
              .getByText(asRead(optionLabel(visitor.words, question, option)))
              .first(),
          ).toBeVisible();
        }
      }
      await visitor.showResult();
      await expect(visitor.result).toBeFocused();
    });

    test('the result names the first window to call and why each programme is shown', async ({
      page,
    }) => {
      const visitor = new QuizVisitor(page, locale);
      const { labels, programmes, result } = visitor.words;
      await visitor.open();
      await visitor.answerAll(rentAnswers);
      await visitor.showResult();

      const guidance = guide(catalogue, rentAnswers, locale);
      const first = catalogue.windows.find(({ id }) => id === guidance.windows[0]?.id);
      const dialled = catalogue.windows.find(({ id }) => id === (first?.via ?? first?.id));
      const number = dialled?.channels.find((channel) => channel.by === 'phone')?.number ?? '';
      const contact = page
        .getByRole('region')
        .or(page.locator('section'))
        .filter({
          has: page.getByRole('heading', { level: 2, name: asNamed(result.firstContact) }),
        });
      await expect(contact.last().getByRole('link', { name: number }).first()).toBeVisible();
      await expect(
        contact
          .last()
          .getByText(asRead(first?.name ?? ''))
          .first(),
      ).toBeVisible();

      expect(guidance.programmes.length).toBeGreaterThan(2);
      for (const { id, strength, reasons } of guidance.programmes.slice(0, 5)) {
        const programme = catalogue.programmes.find((each) => each.id === id);
        const own: Record<string, { name: string }> = programmes;
        const card = page.getByRole('article').filter({
          has: page.getByRole('heading', { name: asNamed(own[id]?.name ?? '') }),
        });
        await expect(card.getByText(asRead(labels.strengths[strength]))).toBeVisible();
        for (const line of reasonLines(reasons, visitor.words)) {
          await expect(card.getByText(asRead(line))).toBeVisible();
        }
        await expect(card.getByText(asRead(programme?.name ?? ''))).toBeVisible();
      }
    });
  });
}

test('Back and Forward keep the answers', async ({ page }) => {
  const visitor = new QuizVisitor(page, 'vi');
  await visitor.open();
  await visitor.answer('for-whom', 'family');
  const other = visitor.as('vi', 'other');
  await other.answer('trouble', 'rent', 'debts');
  await expect(other.question('danger')).toBeFocused();

  await goBack(page);
  await expect(other.question('trouble')).toBeFocused();
  await expect(other.choice('trouble', 'rent')).toBeChecked();
  await expect(other.choice('trouble', 'debts')).toBeChecked();
  await goBack(page);
  await expect(other.question('for-whom')).toBeFocused();
  await expect(other.choice('for-whom', 'family')).toBeChecked();

  await goForward(page);
  await goForward(page);
  await expect(other.question('danger')).toBeFocused();
});

test('the button back leads to the question before', async ({ page }) => {
  const visitor = new QuizVisitor(page, 'en');
  await visitor.open();
  await expect(visitor.button(visitor.words.quiz.back)).toHaveCount(0);
  await visitor.answer('for-whom', 'me');
  await expect(visitor.question('trouble')).toBeVisible();
  await visitor.button(visitor.words.quiz.back).click();
  await expect(visitor.question('for-whom')).toBeFocused();
  await expect(visitor.choice('for-whom', 'me')).toBeChecked();
});

test('an answer can be changed from the check page', async ({ page }) => {
  const visitor = new QuizVisitor(page, 'ja');
  await visitor.open();
  await visitor.answerAll(rentAnswers);
  await expect(visitor.check).toBeFocused();

  await visitor.change('household');
  await expect(visitor.question('household')).toBeFocused();
  await expect(visitor.choice('household', 'alone')).toBeChecked();
  await visitor.choice('household', 'alone').uncheck();
  await visitor.answer('household', 'older');

  await expect(visitor.check).toBeFocused();
  const shown = page.getByRole('definition');
  await expect(
    shown.getByText(asRead(optionLabel(visitor.words, 'household', 'older'))),
  ).toBeVisible();
  await expect(
    shown.getByText(asRead(optionLabel(visitor.words, 'household', 'alone'))),
  ).toHaveCount(0);
});

test('a changed trouble drops the questions that no longer matter', async ({ page }) => {
  const visitor = new QuizVisitor(page, 'ja');
  await visitor.open();
  await visitor.answerAll(rentAnswers);
  await visitor.change('trouble');
  await visitor.choice('trouble', 'rent').uncheck();
  await visitor.answer('trouble', 'events');
  await expect(visitor.check).toBeFocused();
  const { questions: words } = visitor.words.quiz;
  await expect(page.getByRole('term').getByText(asRead(words.trouble.short))).toBeVisible();
  await expect(page.getByRole('term').getByText(asRead(words.danger.short))).toHaveCount(0);
  await expect(page.getByRole('term').getByText(asRead(words.household.short))).toHaveCount(0);
});

test('a reload keeps the step and the answers', async ({ page }) => {
  const visitor = new QuizVisitor(page, 'pt');
  await visitor.open();
  await visitor.answer('for-whom', 'me');
  await visitor.answer('trouble', 'rent');
  await expect(visitor.question('danger')).toBeVisible();

  await page.reload();
  await islandReady(page);
  await expect(visitor.question('danger')).toBeVisible();
  await goBack(page);
  await expect(visitor.question('trouble')).toBeVisible();
  await expect(visitor.choice('trouble', 'rent')).toBeChecked();
});

test('the language menu keeps the step and the answers', async ({ page }) => {
  const visitor = new QuizVisitor(page, 'ja');
  await visitor.open();
  await visitor.answer('for-whom', 'me');
  await visitor.answer('trouble', 'rent');
  await visitor.answer('danger', 'none');
  await expect(visitor.question('household')).toBeVisible();

  const vietnamese = await visitor.changeLanguage('vi', 'Tiếng Việt');
  await expect(vietnamese.question('household')).toBeVisible();
  await vietnamese.answer('household', 'alone');
  await vietnamese.answer('support', 'none');
  await expect(vietnamese.check).toBeVisible();
  for (const [question, options] of Object.entries(rentAnswers)) {
    for (const option of options) {
      const label = optionLabel(vietnamese.words, question, option);
      await expect(
        page.getByRole('definition').getByText(label, { exact: true }).first(),
      ).toBeVisible();
    }
  }
});

test('the language menu keeps the result', async ({ page }) => {
  const visitor = new QuizVisitor(page, 'ja');
  await visitor.open();
  await visitor.answerAll(rentAnswers);
  await visitor.showResult();
  const vietnamese = await visitor.changeLanguage('vi', 'Tiếng Việt');
  await expect(vietnamese.result).toBeVisible();
  const [first] = guide(catalogue, rentAnswers, 'vi').windows;
  const names: Record<string, { name: string }> = wordsOf('vi').windows;
  await expect(
    page.getByRole('link', { name: names[first?.id ?? '']?.name ?? '' }).first(),
  ).toBeVisible();
});

test('the result can be seen before all questions are answered', async ({ page }) => {
  const visitor = new QuizVisitor(page, 'ja');
  const { quiz, result } = visitor.words;
  await visitor.open();
  await expect(visitor.button(quiz.resultNow)).toHaveCount(0);
  await visitor.answer('for-whom', 'me');
  await visitor.answer('trouble', 'rent');
  await expect(visitor.question('danger')).toBeVisible();
  await visitor.button(quiz.resultNow).click();
  await expect(visitor.result).toBeFocused();

  await expect(visitor.text(result.answer.unknownTitle)).toBeVisible();
  await visitor.change('household');
  await expect(visitor.question('household')).toBeFocused();
});

test('Continue without a choice says what is missing and keeps the question', async ({ page }) => {
  const visitor = new QuizVisitor(page, 'ja');
  await visitor.open();
  await visitor.goOn();
  const alert = page.getByRole('alert').and(page.getByText(asRead(visitor.words.quiz.required)));
  await expect(alert).toBeFocused();
  await expect(visitor.question('for-whom')).toBeVisible();
  await visitor.choose('for-whom', 'me');
  await expect(alert).toHaveCount(0);
  await visitor.goOn();
  await expect(visitor.question('trouble')).toBeFocused();
});

test('"none of these", "not sure" and "rather not say" exclude the rest', async ({ page }) => {
  const visitor = new QuizVisitor(page, 'ja');
  await visitor.open();
  await visitor.answer('for-whom', 'me');
  await visitor.answer('trouble', 'rent');
  await expect(visitor.question('danger')).toBeVisible();
  for (const alone of ['none', 'not-sure', 'rather-not']) {
    await visitor.choose('danger', 'tonight', 'injured');
    await visitor.choose('danger', alone);
    await expect(page.getByRole('main').locator('input:checked')).toHaveCount(1);
    await expect(visitor.choice('danger', alone)).toBeChecked();
    await visitor.choose('danger', 'tonight');
    await expect(visitor.choice('danger', alone)).not.toBeChecked();
    await visitor.choice('danger', 'tonight').uncheck();
  }
});

test('"not sure" everywhere still ends at a window to call', async ({ page }) => {
  const visitor = new QuizVisitor(page, 'fil');
  await visitor.open();
  let answers: Answers = {};
  for (;;) {
    const question = nextQuestion(catalogue, answers);
    if (question === null) break;
    await visitor.answer(question, 'not-sure');
    answers = { ...answers, [question]: ['not-sure'] };
  }
  expect(Object.keys(answers).length).toBeLessThanOrEqual(6);
  await visitor.showResult();
  expect(await numbersIn(visitor.part)).not.toEqual([]);
});

test('starting over wipes the answers, also for Back', async ({ page }) => {
  const visitor = new QuizVisitor(page, 'ja');
  const { quiz } = visitor.words;
  await visitor.open();
  await visitor.answerAll(rentAnswers);
  await visitor.showResult();
  expect(await stored(page)).not.toBeNull();

  await visitor.button(quiz.startOver).click();
  await visitor.expectFirstQuestionEmpty();
  await expect(visitor.question('for-whom')).toBeFocused();
  await expect(page.getByRole('status').getByText(asRead(quiz.startedOver))).toBeVisible();
  expect(await stored(page)).toBeNull();

  await goBack(page);
  await visitor.expectFirstQuestionEmpty();
  await goBack(page);
  await visitor.expectFirstQuestionEmpty();
  await page.reload();
  await islandReady(page);
  await visitor.expectFirstQuestionEmpty();
});
