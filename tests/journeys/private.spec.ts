import type { Page } from '@playwright/test';
import type { Answers } from '@/domain/answers';
import { plain } from '@/i18n/ruby';
import { unfoldAll } from './support/layout';
import { QuizVisitor, rentAnswers, stored } from './support/quiz';
import { expect, goBack, islandReady, test } from './support/test';
import { expectNoTrace, expectWoken, markAsAwake } from './support/traces';
import { test as watched } from './support/watched';
import { asRead } from './support/words';

const minute = 60_000;
const titleOf = ({ words }: QuizVisitor) =>
  [words.quiz.title, words.site.name].map(plain).join(' | ');

const afraidAnswers: Answers = {
  'for-whom': ['me'],
  trouble: ['rent', 'home-safety'],
  danger: ['partner'],
  household: ['none'],
  support: ['none'],
  'asked-already': ['none'],
};

/** Leaves the quiz by a link of the page, as somebody does who reads on. */
async function leaveByLink(page: Page): Promise<void> {
  await page.getByRole('banner').locator('.site-name').click();
  await page.waitForURL(/\/[a-z-]+\/$/);
}

test.describe('answers leave no trace', () => {
  test('outside the tab, at every step', async ({ page }) => {
    const visitor = new QuizVisitor(page, 'ja');
    const expectNone = () => expectNoTrace(page, titleOf(visitor), '/ja/quiz/');
    await visitor.open();
    await expectNone();
    for (const [question, options] of Object.entries(rentAnswers)) {
      await visitor.answer(question, ...options);
      await expect(visitor.question(question)).toHaveCount(0);
      await expectNone();
      expect(await stored(page)).not.toBeNull();
    }
    await visitor.showResult();
    await expectNone();
  });

  test('not even in the tab once something sensitive is answered', async ({ page }) => {
    const visitor = new QuizVisitor(page, 'vi');
    await visitor.open();
    await visitor.answer('for-whom', 'me');
    await expect(visitor.question('trouble')).toBeVisible();
    expect(await stored(page)).not.toBeNull();
    for (const [question, options] of Object.entries(afraidAnswers).slice(1)) {
      await visitor.answer(question, ...options);
      await expect(visitor.question(question)).toHaveCount(0);
      expect(await stored(page)).toBeNull();
      await expectNoTrace(page, titleOf(visitor), '/vi/quiz/');
    }
    await visitor.showResult();
    expect(await stored(page)).toBeNull();
    await expectNoTrace(page, titleOf(visitor), '/vi/quiz/');
  });

  for (const danger of ['partner', 'child-hurt', 'dying']) {
    test(`not in the tab once the danger is "${danger}"`, async ({ page }) => {
      const visitor = new QuizVisitor(page, 'ja');
      await visitor.open();
      await visitor.answer('for-whom', 'me');
      await visitor.answer('trouble', 'rent');
      await expect(visitor.question('danger')).toBeVisible();
      expect(await stored(page)).not.toBeNull();
      await visitor.answer('danger', danger);
      await expect(visitor.question('household')).toBeVisible();
      expect(await stored(page)).toBeNull();
    });
  }

  test('a reload forgets what was sensitive', async ({ page }) => {
    const visitor = new QuizVisitor(page, 'ja');
    await visitor.open();
    await visitor.answer('for-whom', 'me');
    await visitor.answer('trouble', 'home-safety');
    await expect(visitor.question('trouble')).toHaveCount(0);
    await page.reload();
    await islandReady(page);
    await visitor.expectFirstQuestionEmpty();
  });
});

test.describe('a change of language', () => {
  test('carries sensitive answers over and leaves nothing behind', async ({ page }) => {
    const visitor = new QuizVisitor(page, 'ja');
    await visitor.open();
    await visitor.answer('for-whom', 'me');
    await visitor.answer('trouble', 'home-safety');
    await visitor.answer('danger', 'partner');
    await expect(visitor.question('support')).toBeVisible();
    expect(await stored(page)).toBeNull();

    const portuguese = await visitor.changeLanguage('pt', 'Português');
    await expect(portuguese.question('support')).toBeVisible();
    expect(await stored(page)).toBeNull();
    await portuguese.answer('support', 'none');
    await expect(portuguese.check).toBeVisible();
    await expect(
      page.getByText(portuguese.words.quiz.questions.danger.options.partner, { exact: true }),
    ).toBeVisible();
    expect(await stored(page)).toBeNull();
    await expectNoTrace(page, titleOf(portuguese), '/pt/quiz/');
  });

  test('in a new tab puts nothing sensitive down in this one', async ({ page }) => {
    const visitor = new QuizVisitor(page, 'ja');
    await visitor.open();
    await visitor.answer('for-whom', 'me');
    await visitor.answer('trouble', 'home-safety');
    await expect(visitor.question('danger')).toBeVisible();
    await page.getByRole('banner').locator('summary').click();
    const opened = page.context().waitForEvent('page');
    await page
      .getByRole('banner')
      .getByRole('link', { name: 'English' })
      .click({
        modifiers: ['ControlOrMeta'],
      });
    const tab = await opened;
    await islandReady(tab);
    await new QuizVisitor(tab, 'en').expectFirstQuestionEmpty();
    expect(await stored(page)).toBeNull();
    expect(await stored(tab)).toBeNull();
  });
});

/** Goes to the result, unfolding everything there, and waits until the network is quiet. */
async function walk(page: Page, answers: Answers): Promise<void> {
  const visitor = new QuizVisitor(page, 'en');
  await visitor.open();
  for (const [question, options] of Object.entries(answers)) {
    await page.locator(`input[name="${question}"]`).first().waitFor({ state: 'attached' });
    for (const option of options) {
      if (question === 'trouble') await visitor.unfold(option);
      await page.locator(`input[name="${question}"][value="${option}"]`).check();
    }
    await visitor.goOn();
    await expect(page.locator(`input[name="${question}"]`)).toHaveCount(0);
  }
  await visitor.showResult();
  await unfoldAll(page);
  await page.waitForLoadState('networkidle');
}

watched(
  'the requests that reach the network are the same whatever is answered',
  async ({ browser, arrived }) => {
    const lists: string[][] = [];
    const calm: Answers = { 'for-whom': ['me'], trouble: ['events'], support: ['none'] };
    for (const answers of [rentAnswers, afraidAnswers, calm]) {
      arrived.length = 0;
      const context = await browser.newContext();
      await walk(await context.newPage(), answers);
      await context.close();
      lists.push([...arrived].sort());
    }
    expect(lists[0]?.length).toBeGreaterThan(3);
    expect(lists[1]).toEqual(lists[0]);
    expect(lists[2]).toEqual(lists[0]);
  },
);

test.describe('a page that wakes with Back', () => {
  test('still holds ordinary answers', async ({ page }) => {
    const visitor = new QuizVisitor(page, 'ja');
    await visitor.open();
    await visitor.answer('for-whom', 'me');
    await visitor.answer('trouble', 'rent');
    await expect(visitor.question('danger')).toBeVisible();
    await markAsAwake(page);
    await leaveByLink(page);
    await goBack(page);
    await expectWoken(page);
    await expect(visitor.question('danger')).toBeVisible();
  });

  test('shows no sensitive answer', async ({ page }) => {
    const visitor = new QuizVisitor(page, 'ja');
    await visitor.open();
    await visitor.answerAll(afraidAnswers);
    await visitor.showResult();
    await markAsAwake(page);
    await leaveByLink(page);
    await goBack(page);
    await expectWoken(page);
    await visitor.expectFirstQuestionEmpty();
    await goBack(page);
    await visitor.expectFirstQuestionEmpty();
  });

  test('shows nothing sensitive that was chosen but not sent', async ({ page }) => {
    const visitor = new QuizVisitor(page, 'ja');
    await visitor.open();
    await visitor.answer('for-whom', 'me');
    await visitor.answer('trouble', 'rent');
    await expect(visitor.question('danger')).toBeVisible();
    await visitor.choose('danger', 'partner');
    await markAsAwake(page);
    await leaveByLink(page);
    await goBack(page);
    await expectWoken(page);
    await expect(visitor.choice('danger', 'partner').and(page.locator(':checked'))).toHaveCount(0);
    await expect(page.getByRole('main').locator('a[href="tel:110"]')).toHaveCount(0);
  });

  test('shows nothing after starting over in another tab', async ({ page, context }) => {
    const sleeper = new QuizVisitor(page, 'ja');
    await sleeper.open();
    await sleeper.answer('for-whom', 'me');
    await sleeper.answer('trouble', 'rent');
    await expect(sleeper.question('danger')).toBeVisible();
    await leaveByLink(page);
    expect(await stored(page)).not.toBeNull();

    const other = new QuizVisitor(await context.newPage(), 'ja');
    await other.open();
    await other.answerAll(rentAnswers);
    await other.showResult();
    await other.button(other.words.quiz.startOver).click();
    await other.expectFirstQuestionEmpty();

    await expect.poll(() => stored(page)).toBeNull();
    await goBack(page);
    await sleeper.expectFirstQuestionEmpty();
    expect(await stored(page)).toBeNull();
  });

  test('shows nothing after starting over on a later page of the same tab', async ({ page }) => {
    const visitor = new QuizVisitor(page, 'ja');
    await visitor.open();
    await visitor.answerAll(rentAnswers);
    await visitor.showResult();
    await leaveByLink(page);
    await visitor.open();
    await expect(visitor.result).toBeVisible();
    await visitor.button(visitor.words.quiz.startOver).click();
    await visitor.expectFirstQuestionEmpty();
    await goBack(page);
    await page.waitForURL('**/ja/');
    await goBack(page);
    await page.waitForURL('**/ja/quiz/');
    await visitor.expectFirstQuestionEmpty();
  });
});

test('starting over in one tab empties a quiz that lies open in another', async ({
  page,
  context,
}) => {
  const open = new QuizVisitor(page, 'ja');
  await open.open();
  await open.answerAll({ ...rentAnswers, danger: ['partner'] });
  await open.showResult();
  const other = new QuizVisitor(await context.newPage(), 'en');
  await other.open();
  await other.answer('for-whom', 'me');
  await other.answer('trouble', 'events');
  await other.button(other.words.quiz.resultNow).click();
  await other.button(other.words.quiz.startOver).click();
  await other.expectFirstQuestionEmpty();
  await open.expectFirstQuestionEmpty();
});

test.describe('after 30 minutes', () => {
  test('an open quiz lets go of its answers and says so', async ({ page }) => {
    await page.clock.install();
    const visitor = new QuizVisitor(page, 'ja');
    await visitor.open();
    await visitor.answerAll(rentAnswers);
    await visitor.showResult();
    await page.clock.fastForward(29 * minute);
    await expect(visitor.result).toBeVisible();
    await page.clock.fastForward(2 * minute);
    await visitor.expectFirstQuestionEmpty();
    await expect(
      page.getByRole('status').getByText(asRead(visitor.words.quiz.expired)),
    ).toBeVisible();
    expect(await stored(page)).toBeNull();
  });

  test('a sleeping quiz wakes without its answers', async ({ page }) => {
    const visitor = new QuizVisitor(page, 'ja');
    await visitor.open();
    await visitor.answer('for-whom', 'me');
    await visitor.answer('trouble', 'rent');
    await expect(visitor.question('danger')).toBeVisible();
    await markAsAwake(page);
    await page.evaluate((ms) => {
      const { now } = Date;
      addEventListener('pagehide', () => {
        Date.now = () => now() + ms;
      });
    }, 31 * minute);
    await leaveByLink(page);
    await goBack(page);
    await expectWoken(page);
    await visitor.expectFirstQuestionEmpty();
    expect(await stored(page)).toBeNull();
  });

  for (const [age, what] of [
    [31, 'a stored record is refused, with a notice'],
    [-5, 'a record from the future is refused'],
  ] as const) {
    test(what, async ({ page }) => {
      const visitor = new QuizVisitor(page, 'ja');
      await visitor.open();
      await visitor.answer('for-whom', 'me');
      await visitor.answer('trouble', 'rent');
      await expect(visitor.question('danger')).toBeVisible();
      await page.evaluate((ms) => {
        const record = JSON.parse(sessionStorage.getItem('quiz') ?? '');
        sessionStorage.setItem('quiz', JSON.stringify({ ...record, at: Date.now() - ms }));
      }, age * minute);
      await page.reload();
      await islandReady(page);
      await visitor.expectFirstQuestionEmpty();
      await expect(
        page.getByRole('status').getByText(asRead(visitor.words.quiz.expired)),
      ).toBeVisible();
      expect(await stored(page)).toBeNull();
    });
  }
});

test.describe('a damaged record', () => {
  const now = () => Date.now();
  const records: Record<string, () => string> = {
    'that is no JSON': () => '{"answers":',
    'that is null': () => 'null',
    'without answers': () => JSON.stringify({ step: 'danger', entries: {}, at: now() }),
    'with an unknown option': () =>
      JSON.stringify({ answers: { trouble: ['gone'] }, step: 'danger', entries: {}, at: now() }),
    'with a number for an answer': () =>
      JSON.stringify({ answers: { trouble: [1] }, step: 'danger', entries: {}, at: now() }),
    'at an unknown step': () =>
      JSON.stringify({ answers: {}, step: 'nowhere', entries: {}, at: now() }),
  };
  for (const [kind, record] of Object.entries(records)) {
    test(`${kind} leads calmly to the first question`, async ({ page }) => {
      const visitor = new QuizVisitor(page, 'vi');
      await page.goto('/vi/');
      await page.evaluate((text) => sessionStorage.setItem('quiz', text), record());
      await visitor.open();
      await visitor.expectFirstQuestionEmpty();
      await expect(
        page.getByRole('status').getByText(asRead(visitor.words.quiz.damaged)),
      ).toBeVisible();
      expect(await stored(page)).toBeNull();
      await visitor.answer('for-whom', 'me');
      await expect(visitor.question('trouble')).toBeFocused();
      await expect(
        page.getByRole('status').getByText(asRead(visitor.words.quiz.damaged)),
      ).toHaveCount(0);
    });
  }
});

test.describe('storage that is switched off', () => {
  const ways: Record<string, () => void> = {
    'that throws on sight': () => {
      Object.defineProperty(window, 'sessionStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    },
    'that is full': () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    },
  };
  for (const [way, switchOff] of Object.entries(ways)) {
    test(`${way} is told, and the quiz works`, async ({ page }) => {
      await page.addInitScript(switchOff);
      const visitor = new QuizVisitor(page, 'ja');
      await visitor.open();
      await expect(
        page.getByRole('status').getByText(asRead(visitor.words.quiz.notStored)),
      ).toBeVisible();
      await visitor.answerAll(rentAnswers);
      await goBack(page);
      await expect(visitor.question('support')).toBeVisible();
      await page.goForward();
      await visitor.showResult();
      await visitor.button(visitor.words.quiz.startOver).click();
      await visitor.expectFirstQuestionEmpty();
    });
  }
});

test('no choice is offered to the browser to remember or to check', async ({ page }) => {
  const visitor = new QuizVisitor(page, 'ja');
  await visitor.open();
  await visitor.answer('for-whom', 'me');
  await expect(visitor.question('trouble')).toBeVisible();
  const inputs = page.getByRole('main').locator('input');
  expect(await inputs.count()).toBeGreaterThan(60);
  await expect(
    page
      .getByRole('main')
      .locator('input:not([autocomplete="off"]), input:not([spellcheck="false"])'),
  ).toHaveCount(0);
});
