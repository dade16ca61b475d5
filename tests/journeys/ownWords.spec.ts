import type { Page } from '@playwright/test';
import { phoneOf } from '@/components/phoneOf';
import { catalogue } from '@/data';
import { plain } from '@/i18n/ruby';
import { notice } from '@/scripts/headers';
import { expectNoBarriers, expectReadableColours } from './support/axe';
import { expectLargeTargets, expectNoSidewaysScroll } from './support/layout';
import { OwnWordsVisitor } from './support/ownWords';
import { numbersIn, QuizVisitor, stored } from './support/quiz';
import { expect, goBack, islandReady, test } from './support/test';
import { expectNoTrace } from './support/traces';
import { test as watched } from './support/watched';
import { asRead } from './support/words';

/** The trouble "rent" and fear at home, as people say them. */
const said = {
  ja: { rent: '家賃が払えない', violence: '夫に殴られる' },
  vi: { rent: 'không có tiền trả tiền nhà', violence: 'chồng đánh tôi' },
  fil: { rent: 'hindi ko mabayaran ang upa', violence: 'sinasaktan ako ng asawa ko' },
} as const;
const senseless = 'zzz qqq';

const titleOf = ({ words }: OwnWordsVisitor) =>
  [words.site.home.title, words.site.name].map(plain).join(' | ');
const general = catalogue.windows.find(({ id }) => id === catalogue.plan.publisher.window);

for (const locale of ['ja', 'vi', 'fil'] as const) {
  test.describe(`in ${locale}`, () => {
    test('a trouble in one’s own words leads to programmes, their reason, and a window', async ({
      page,
    }) => {
      const visitor = new OwnWordsVisitor(page, locale);
      await visitor.open();
      await visitor.type(said[locale].rent);
      await expect(visitor.chip('rent')).toHaveAttribute('aria-pressed', 'true');
      await expect(visitor.heading(visitor.words.result.firstContact)).toBeVisible();
      expect((await numbersIn(visitor.answer)).length).toBeGreaterThan(0);
      const link = visitor.answer.locator(`article a[href^="/${locale}/programmes/"]`).first();
      await expect(link).toBeVisible();
      await expect(visitor.answer.locator('article bdi').first()).not.toBeEmpty();
      await expect(visitor.answer.getByRole('status')).toContainText(/\d/);
      await expect(visitor.answer.locator('.panel-strong')).toHaveCount(0);
    });

    test('danger comes first, and calmly', async ({ page }) => {
      const visitor = new OwnWordsVisitor(page, locale);
      await visitor.open();
      await visitor.type(said[locale].violence);
      const { result } = visitor.words;
      const headings = visitor.answer.getByRole('heading');
      await expect(headings.first()).toHaveText(asRead(result.urgent.violence));
      expect((await numbersIn(visitor.answer))[0]).toBe('110');
      await expect(visitor.answer.locator('.panel-strong')).toHaveCount(0);
      await expect(visitor.chip('home-safety')).toBeVisible();
    });

    test('Enter without a match is never a dead end', async ({ page }) => {
      const visitor = new OwnWordsVisitor(page, locale);
      await visitor.open();
      await visitor.type(senseless);
      await visitor.box.press('Enter');
      await expect(visitor.answer).toBeFocused();
      await expect(
        visitor.answer.getByText(asRead(visitor.words.ownWords.nothing)),
      ).toBeInViewport();
      expect(await numbersIn(visitor.answer)).toContain((general && phoneOf(general)) ?? '?');
      await expect(visitor.heading(visitor.words.site.home.troublesTitle)).toBeVisible();
      await expect(visitor.answer.locator(`a[href="/${locale}/troubles/"]`)).toBeVisible();
    });

    test('it has no barriers with an answer, and room on a narrow phone', async ({ page }) => {
      const visitor = new OwnWordsVisitor(page, locale);
      await visitor.open();
      for (const text of [`${said[locale].violence}. ${said[locale].rent}`, senseless]) {
        await visitor.box.fill('');
        await visitor.type(text);
        await visitor.box.press('Enter');
        await expect(visitor.answer).toBeFocused();
        await expectNoBarriers(page);
        await expectLargeTargets(page);
        await expectNoSidewaysScroll(page);
        await page.setViewportSize({ width: 360, height: 740 });
      }
    });
  });
}

test('it can be read in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const visitor = new OwnWordsVisitor(page, 'ja');
  await visitor.open();
  await visitor.type(`${said.ja.violence}。${said.ja.rent}`);
  await expect(visitor.chip('home-safety')).toBeVisible();
  await expectReadableColours(page);
});

for (const path of ['', 'troubles/', 'programmes/']) {
  test(`nothing of it is fetched on /${path} before its box has the focus`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const visitor = new OwnWordsVisitor(page, 'ja', path);
    await visitor.open();
    await page.waitForLoadState('networkidle');
    const late = () => asked.filter((each) => /\/island\/|\.json$/.test(each) && each !== notice);
    expect(late()).toEqual([]);
    await visitor.type(said.ja.rent);
    await expect(visitor.chip('rent')).toBeVisible();
    expect(
      late()
        .map((each) => each.replace(/\/island\/\w+/, '/island/*'))
        .sort(),
    ).toEqual(['/_next/static/island/*.js', '/ja/guidance.json', '/understanding.json']);
  });
}

for (const [what, address] of [
  ['the script', '**/_next/static/island/*.js'],
  ['the guidance file', '**/guidance.json'],
  ['what was learned', '**/understanding.json'],
] as const) {
  test(`what is typed and asked before ${what} has come is kept and answered`, async ({ page }) => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(address, async (route) => {
      await held;
      await route.continue();
    });
    const visitor = new OwnWordsVisitor(page, 'ja');
    await visitor.open();
    await visitor.box.pressSequentially(said.ja.rent);
    await visitor.button(visitor.words.ownWords.search).click();
    await expect(visitor.box).toHaveValue(said.ja.rent);
    letGo();
    await expect(visitor.chip('rent')).toBeVisible();
    await expect(visitor.answer).toBeFocused();
    await expect(visitor.box).toHaveValue(said.ja.rent);
  });
}

test.describe('when the script does not come', () => {
  test.use({ expectedFaults: [/Failed to load resource/] });

  test('the page says so, and the next press tries again', async ({ page }) => {
    await page.route('**/island/*.js', (route) => route.abort());
    const visitor = new OwnWordsVisitor(page, 'ja');
    await visitor.open();
    await visitor.box.fill(said.ja.rent);
    await expect(visitor.part.getByText(asRead(visitor.words.ownWords.notLoaded))).toBeVisible();
    await page.unroute('**/island/*.js');
    await visitor.button(visitor.words.ownWords.retry).click();
    await expect(visitor.chip('rent')).toBeVisible();
  });
});

watched(
  'after loading nothing reaches the network, whatever is typed',
  async ({ page, arrived }) => {
    const visitor = new OwnWordsVisitor(page, 'vi');
    await visitor.open();
    await visitor.type('a');
    await page.waitForLoadState('networkidle');
    arrived.length = 0;
    for (const text of [said.vi.rent, said.vi.violence, senseless, 'あ'.repeat(2100)]) {
      await visitor.box.fill(text);
      await visitor.box.press('Enter');
      await page.waitForTimeout(200);
    }
    await visitor.button(visitor.words.ownWords.clear).click();
    await page.waitForTimeout(300);
    expect(arrived).toEqual([]);
  },
);

/** Where the text itself may have been left. */
async function expectUnknown(page: Page, text: string): Promise<void> {
  const left = await page.evaluate(() =>
    [
      JSON.stringify(history.state),
      location.href,
      document.title,
      JSON.stringify({ ...sessionStorage }),
    ].join(' '),
  );
  expect(left).not.toContain(text);
  expect(left).not.toContain(encodeURIComponent(text));
}

test('what is typed leaves no trace', async ({ page }) => {
  const visitor = new OwnWordsVisitor(page, 'ja');
  await visitor.open();
  for (const text of [said.ja.rent, said.ja.violence]) {
    await visitor.box.fill('');
    await visitor.type(text);
    await visitor.box.press('Enter');
    await expect(visitor.answer).toBeFocused();
    await expectNoTrace(page, titleOf(visitor), '/ja/');
    await expectUnknown(page, text);
    expect(await stored(page)).toBeNull();
  }
});

test('a page that wakes with Back shows nothing sensitive, but what is not', async ({ page }) => {
  const visitor = new OwnWordsVisitor(page, 'ja');
  for (const [text, left] of [
    [said.ja.violence, ''],
    [said.ja.rent, said.ja.rent],
  ] as const) {
    await visitor.open();
    await visitor.type(text);
    await expect(visitor.answer.getByRole('button').first()).toBeVisible();
    await page.locator('main a[href="/ja/troubles/"]').last().click();
    await page.waitForURL('**/ja/troubles/');
    await goBack(page);
    await expect(visitor.box).toHaveValue(left);
  }
});

test('the questions start with what was understood, and keep it to themselves', async ({
  page,
}) => {
  const visitor = new OwnWordsVisitor(page, 'ja');
  await visitor.open();
  await visitor.type(`${said.ja.violence}。${said.ja.rent}`);
  await expect(visitor.chip('home-safety')).toHaveAttribute('aria-pressed', 'true');
  await visitor.answer
    .getByRole('link')
    .filter({ hasText: asRead(visitor.words.ownWords.start) })
    .click();
  await islandReady(page);
  const quiz = new QuizVisitor(page, 'ja');
  await expect(quiz.question('trouble')).toBeVisible();
  await expect(quiz.choice('trouble', 'home-safety')).toBeChecked();
  expect(await stored(page)).toBeNull();
  await expectNoTrace(
    page,
    [quiz.words.quiz.title, quiz.words.site.name].map(plain).join(' | '),
    '/ja/quiz/',
  );
  await quiz.goOn();
  await quiz.answer('for-whom', 'me');
  await expect(quiz.question('trouble')).toHaveCount(0);
});

test('by keyboard alone: type, ask, take out, start the questions', async ({ page }) => {
  const visitor = new OwnWordsVisitor(page, 'fil');
  await visitor.open();
  await visitor.type(said.fil.rent);
  await page.keyboard.press('Enter');
  await expect(visitor.answer).toBeFocused();
  await expect(visitor.box).toHaveValue(said.fil.rent);
  await page.keyboard.press('Tab');
  const rent = visitor.chip('rent');
  for (
    let count = 0;
    count < 10 && !(await rent.evaluate((at) => at === document.activeElement));
    count += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  await expect(rent).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Space');
  await expect(rent).toHaveAttribute('aria-pressed', 'true');
  const start = visitor.answer.locator('a[href="/fil/quiz/"]');
  await start.focus();
  await page.keyboard.press('Enter');
  await islandReady(page);
  const quiz = new QuizVisitor(page, 'fil');
  await expect(quiz.choice('trouble', 'rent')).toBeChecked();
});

test('a text that is too long is cut, and says so', async ({ page }) => {
  const visitor = new OwnWordsVisitor(page, 'ja');
  await visitor.open();
  await visitor.box.fill(`${said.ja.rent}。${'あ'.repeat(3000)}`);
  await expect(visitor.answer.getByText(asRead(visitor.words.ownWords.cut))).toBeVisible();
});
