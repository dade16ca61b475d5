import type { Page } from '@playwright/test';
import { entry } from '@/components/words';
import { catalogue } from '@/data';
import { guide } from '@/domain/guide';
import { guidedList } from '@/domain/guidedList';
import { type Listed, listText } from '@/domain/list';
import { mayLieAbout, windowMayLieAbout } from '@/domain/mayLieAbout';
import { windowSlug } from '@/domain/windowSlug';
import { fill } from '@/i18n/fill';
import type { Locale } from '@/i18n/locales';
import { plain } from '@/i18n/ruby';
import { expectNoBarriers } from './support/axe';
import { readQr } from './support/qr';
import { QuizVisitor, rentAnswers } from './support/quiz';
import { expect, test } from './support/test';
import { asNamed, asRead, wordsOf } from './support/words';

const programmes = new Map(catalogue.programmes.map((each) => [each.id, each]));
const open = catalogue.programmes.filter((each) => mayLieAbout(catalogue, each));
const hidden = catalogue.programmes.filter((each) => !mayLieAbout(catalogue, each));
const [first, second] = open.map(({ id }) => id) as [string, string];

/** The text of a list of programmes alone. */
const textOf = (...ids: string[]) => listText({ programmes: ids, windows: [] });

/** What a result may put into a list. */
const listed = (answers: Parameters<typeof guide>[1], locale: Locale): Listed =>
  guidedList(catalogue, guide(catalogue, answers, locale));

/** A programme's heading on the page of a list. */
function heading(page: Page, locale: Locale, id: string) {
  const { name } = entry(wordsOf(locale).programmes, id);
  return page.getByRole('heading', { level: 2, name: asNamed(name) });
}

const button = (page: Page, message: string) =>
  page.getByRole('button', { name: asNamed(message) });
const link = (page: Page, message: string) => page.getByRole('link', { name: asNamed(message) });

/** Opens the result for the rent, and the part that sends and keeps its list. */
async function openSending(page: Page, locale: Locale): Promise<QuizVisitor> {
  const visitor = new QuizVisitor(page, locale);
  await visitor.openResult(rentAnswers);
  await visitor.text(visitor.words.list.send.title).click();
  return visitor;
}

for (const locale of ['ja', 'vi', 'fil'] as const) {
  test(`the result travels as a link and a code, without the answers, in ${locale}`, async ({
    page,
    baseURL,
  }) => {
    const visitor = await openSending(page, locale);
    const list = listed(rentAnswers, locale);
    const address = `${baseURL}/list/#${listText(list)}`;
    const { send, title } = visitor.words.list;
    expect(list.programmes.length).toBeGreaterThan(2);
    expect(list.windows.length).toBeGreaterThan(0);
    await expect(visitor.text(send.what)).toBeVisible();
    expect(await readQr(page, page.locator('svg.qr'))).toBe(address);
    const body = encodeURIComponent(`${plain(title)}\n${address}`);
    await expect(link(page, send.sms)).toHaveAttribute('href', `sms:?&body=${body}`);
    const mail = await link(page, send.mail).getAttribute('href');
    expect(mail).toMatch(/^mailto:\?subject=[^&]+&body=/);
    expect(mail?.endsWith(body)).toBe(true);
  });
}

test('the link is copied where the browser lets it, and said so either way', async ({
  page,
  context,
}) => {
  const visitor = await openSending(page, 'en');
  const { send } = visitor.words.list;
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  await button(page, send.copy).click();
  await expect(visitor.text(send.notCopied)).toBeVisible();
  await page.evaluate(() => Reflect.deleteProperty(navigator, 'clipboard'));
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await button(page, send.copy).click();
  await expect(visitor.text(send.copied)).toBeVisible();
});

for (const [language, locale] of [
  ['vi-VN', 'vi'],
  ['tl', 'fil'],
] as const) {
  test.describe(`a reader whose browser speaks ${language}`, () => {
    test.use({ locale: language });

    test('gets the list in that language, and keeps it in every other', async ({ page }) => {
      const text = textOf(second, first);
      await page.goto(`/list/#${text}`);
      await page.waitForURL(`/${locale}/list/#${text}`);
      await expect(heading(page, locale, second)).toBeVisible();
      await expect(heading(page, locale, first)).toBeVisible();
      await expect(page.getByRole('heading', { level: 2 })).toContainText([
        asRead(entry(wordsOf(locale).programmes, second).name),
        asRead(entry(wordsOf(locale).programmes, first).name),
      ]);
      await expectNoBarriers(page);
      await page.locator('.languages summary').click();
      await page.locator('.languages a[lang="ja"]').first().click();
      await page.waitForURL(`/ja/list/#${text}`);
      await expect(heading(page, 'ja', second)).toBeVisible();
    });
  });
}

test.describe('a reader whose language we do not have', () => {
  test.use({ locale: 'zh-CN' });

  test('chooses one and gets the list', async ({ page }) => {
    await page.goto(`/list/#${textOf(first)}`);
    await page.getByRole('link', { name: /Tiếng Việt/ }).click();
    await page.waitForURL(`/vi/list/#${textOf(first)}`);
    await expect(heading(page, 'vi', first)).toBeVisible();
  });
});

test('a jump over the head of the page leaves the list in place', async ({ page }) => {
  await page.goto(`/ja/list/#${textOf(first)}`);
  await expect(heading(page, 'ja', first)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#main$/);
  await expect(heading(page, 'ja', first)).toBeVisible();
});

test('what changed since a list was made is said, and nothing sensitive is shown', async ({
  page,
}) => {
  const words = wordsOf('pt').list;
  const secret = hidden[0]?.id ?? '?';
  await page.goto(`/pt/list/#${textOf(first, secret, 'never-was')}`);
  await expect(heading(page, 'pt', first)).toBeVisible();
  await expect(heading(page, 'pt', secret)).toHaveCount(0);
  await expect(page.getByText(asRead(fill(words.gone, { count: '1' })))).toBeVisible();
});

for (const [what, fragment, message] of [
  ['a cut link', 'v1.', 'damaged'],
  ['markup in a link', 'v1.<img src=x>', 'damaged'],
  ['a link of a later version', 'v3.anything', 'newer'],
  ['no list at all', '', 'empty'],
] as const) {
  test(`${what} is told, with ways on`, async ({ page }) => {
    const { list, site } = wordsOf('vi');
    await page.goto(`/vi/list/#${fragment}`);
    await expect(page.getByText(asRead(list[message]))).toBeVisible();
    await expect(link(page, site.programmes.title)).toBeVisible();
    await expect(page.locator('main img')).toHaveCount(0);
  });
}

test.describe('a list on this device', () => {
  const { address } = catalogue.exitPage;
  test.use({ expectedFaults: [new RegExp(`request to another origin: ${address}`)] });

  const kept = (page: Page) => page.evaluate(() => localStorage.getItem('list'));

  test('is kept only when asked, grows, and is erased with one tap', async ({ page }) => {
    const { list } = wordsOf('vi');
    await page.goto(`/vi/programmes/${first}/`);
    await link(page, list.one).click();
    await expect(heading(page, 'vi', first)).toBeVisible();
    expect(await kept(page)).toBeNull();
    await button(page, list.keep.action).click();
    await expect(page.getByText(asRead(list.keep.kept))).toBeVisible();
    expect(await kept(page)).toBe(textOf(first));
    await page.goto(`/vi/list/#${textOf(second)}`);
    await button(page, list.keep.action).click();
    await link(page, list.keep.open).click();
    await expect(heading(page, 'vi', first)).toBeVisible();
    await expect(heading(page, 'vi', second)).toBeVisible();
    await button(page, list.keep.erase).click();
    await expect(page.getByText(asRead(list.empty))).toBeVisible();
    expect(await kept(page)).toBeNull();
  });

  test('takes in a window from its own page, beside a programme', async ({ page }) => {
    const { list, windows } = wordsOf('pt');
    const desk = catalogue.windows.find(windowMayLieAbout);
    if (!desk) throw new Error('No window may lie about.');
    await page.goto(`/pt/list/#${textOf(first)}`);
    await button(page, list.keep.action).click();
    await page.goto(`/pt/windows/${windowSlug(desk)}/`);
    await link(page, list.oneWindow).click();
    const name = asNamed(entry(windows, desk.id).name);
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
    await button(page, list.keep.action).click();
    await link(page, list.keep.open).click();
    await expect(heading(page, 'pt', first)).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
    expect(await kept(page)).toBe(listText({ programmes: [first], windows: [desk.id] }));
    await expectNoBarriers(page);
  });

  test('goes when somebody starts over', async ({ page }) => {
    const visitor = await openSending(page, 'ja');
    await button(page, visitor.words.list.keep.action).click();
    expect(await kept(page)).toBe(listText(listed(rentAnswers, 'ja')));
    await visitor.button(visitor.words.quiz.startOver).click();
    await expect.poll(() => kept(page)).toBeNull();
  });

  test('goes when somebody leaves by the quick exit', async ({ page }) => {
    await page.goto(`/fil/list/#${textOf(first)}`);
    await button(page, wordsOf('fil').list.keep.action).click();
    expect(await kept(page)).toBe(textOf(first));
    await page.route(`${address}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
    );
    await page.locator('a[data-exit]').click({ noWaitAfter: true });
    await page.waitForURL(({ href }) => href.startsWith(address));
    await page.goto('/fil/');
    expect(await kept(page)).toBeNull();
  });

  test('never takes in what must not lie about', async ({ page }) => {
    const secret = hidden.map(({ id }) => id);
    await page.goto(`/en/list/#${textOf(...secret, first)}`);
    await button(page, wordsOf('en').list.keep.action).click();
    await expect.poll(() => kept(page)).toBe(textOf(first));
  });

  test('that the browser refuses is told', async ({ page }) => {
    const { list } = wordsOf('en');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', { get: () => null });
    });
    await page.goto(`/en/list/#${textOf(first)}`);
    await button(page, list.keep.action).click();
    await expect(page.getByText(asRead(list.keep.failed))).toBeVisible();
  });
});

test('a sensitive result offers no list', async ({ page }) => {
  const visitor = new QuizVisitor(page, 'en');
  const trouble = catalogue.troubles.find(({ sensitive }) => sensitive)?.id ?? '?';
  await visitor.open();
  await visitor.answer('for-whom', 'me');
  await visitor.answer('trouble', 'rent', trouble);
  await visitor.button(visitor.words.quiz.resultNow).click();
  await expect(visitor.result).toBeVisible();
  await expect(visitor.text(visitor.words.list.send.title)).toHaveCount(0);
  await expect(page.locator('svg.qr')).toHaveCount(0);
});

test('the page of a sensitive window offers no list', async ({ page }) => {
  for (const window of catalogue.windows.filter(({ sensitive }) => sensitive)) {
    await page.goto(`/en/windows/${windowSlug(window)}/`);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('main a[href*="/list/"]')).toHaveCount(0);
  }
});

test('the page of a sensitive programme offers no list', async ({ page }) => {
  for (const { id } of hidden) {
    expect(programmes.has(id)).toBe(true);
    await page.goto(`/en/programmes/${id}/`);
    await expect(link(page, wordsOf('en').list.one)).toHaveCount(0);
  }
});
