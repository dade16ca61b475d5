import type { Locator, Page } from '@playwright/test';
import { catalogue } from '@/data';
import { type Locale, localeEntry } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';
import { plain } from '@/i18n/ruby';
import { QuizVisitor, rentAnswers } from './support/quiz';
import { expect, test } from './support/test';
import {
  addVoice,
  cutOff,
  endSentence,
  listen,
  local,
  marked,
  remote,
  saidOn,
  withVoices,
} from './support/voices';
import { wordsOf } from './support/words';

const programme = catalogue.programmes.find(({ sensitive }) => !sensitive)?.id ?? '';
const buttons = (page: Page) => page.locator('.aloud-start');
const tight = (text: string) => plain(text).replace(/\s/g, '');

/** The part of a page under a heading, with its two buttons. */
function partOf(page: Page, words: Messages, title: string) {
  const { readAloud } = words.site;
  const named = (action: string) => plain(`${action}: ${title}`);
  const button = (action: string): Locator =>
    page.getByRole('button', { name: named(action), exact: true }).first();
  const start = button(readAloud.start);
  const label = JSON.stringify(named(readAloud.start));
  const part = page.locator(`[data-aloud]:has(.aloud-start[aria-label=${label}])`).first();
  return { part, start, stop: button(readAloud.stop) };
}

/** The first part of a programme's page: what it does. */
async function openProgramme(page: Page, locale: Locale) {
  const words = wordsOf(locale);
  const table: Record<string, { does: string }> = words.programmeGuidance;
  const title = words.site.programme.does;
  await page.goto(`/${locale}/programmes/${programme}/`);
  return { ...partOf(page, words, title), title, does: table[programme]?.does ?? '' };
}

test.describe('the buttons to read aloud', () => {
  for (const [what, voices] of [
    ['no voice', []],
    ['only voices of other computers', [remote('pt-BR'), remote('pt-PT')]],
    ['only voices of other languages', [local('en-US'), local('ja-JP'), local('es-ES')]],
  ] as const) {
    test(`are not there with ${what}`, async ({ page }) => {
      await withVoices(page, ...voices);
      await page.goto(`/pt/programmes/${programme}/`);
      await expect(buttons(page).first()).toBeAttached();
      await expect(buttons(page).and(page.locator(':visible'))).toHaveCount(0);
    });
  }

  for (const [locale, lang] of [
    ['ja', 'ja-JP'],
    ['ja-easy', 'ja_JP'],
    ['pt', 'pt-PT'],
    ['vi', 'vi-VN'],
    ['fil', 'tl-PH'],
    ['fil', 'fil-PH'],
    ['fil', 'fil_PH'],
    ['en', 'en-GB'],
  ] as const) {
    test(`are there in ${locale} with a voice of the device for ${lang}`, async ({ page }) => {
      await withVoices(page, remote(localeEntry(locale).lang), local(lang));
      const { start, part, does } = await openProgramme(page, locale);
      await expect(start).toBeVisible();
      await start.click();
      const said = await listen(page);
      expect(new Set(said.map(({ voice }) => voice))).toEqual(new Set([`own ${lang}`]));
      expect(tight(said.map(({ text }) => text).join(''))).toContain(tight(does));
      await expect(part).not.toHaveAttribute('data-reading');
    });
  }

  test('come when the voice comes late', async ({ page }) => {
    await withVoices(page);
    const { start } = await openProgramme(page, 'vi');
    await expect(start).toBeHidden();
    await addVoice(page, local('vi-VN'));
    await expect(start).toBeVisible();
  });

  test('prefer the voice of the very language', async ({ page }) => {
    await withVoices(page, local('pt-PT'), local('pt-BR'));
    const { start } = await openProgramme(page, 'pt');
    await start.click();
    expect((await saidOn(page))[0]?.voice).toBe('own pt-BR');
  });
});

test.describe('reading aloud', () => {
  for (const locale of ['ja', 'ja-easy', 'en'] as const) {
    test(`says the sentences of that part in order, without readings and buttons, in ${locale}`, async ({
      page,
    }) => {
      await withVoices(page, local(localeEntry(locale).lang));
      const { start, title, does } = await openProgramme(page, locale);
      await start.click();
      const said = (await listen(page)).map(({ text }) => text);
      expect(said.map(tight).join('')).toBe(tight(title + does));
      expect(said.length).toBeGreaterThan(1);
      for (const text of said) expect(text).toBe(text.trim());
    });
  }

  test('marks each sentence while it is said, and none afterwards', async ({ page }) => {
    await withVoices(page, local('ja-JP'));
    const { start, part } = await openProgramme(page, 'ja-easy');
    expect(await marked(page)).toEqual([]);
    await start.click();
    await expect(part).toHaveAttribute('data-reading');
    const marks: string[] = [];
    for (let mark = await marked(page); mark.length > 0; mark = await marked(page)) {
      marks.push(...mark);
      await endSentence(page);
    }
    expect(marks).toEqual((await saidOn(page)).map(({ text }) => text));
    await expect(part).not.toHaveAttribute('data-reading');
    await expect(start).toBeFocused();
  });

  test('stops at the second press, by mouse and by keyboard', async ({ page }) => {
    await withVoices(page, local('en-US'));
    const { start, stop } = await openProgramme(page, 'en');
    await start.click();
    await expect(start).toBeHidden();
    const [first] = await saidOn(page);
    await stop.click();
    await expect(start).toBeVisible();
    expect(await cutOff(page)).toBe(first?.text);
    expect(await marked(page)).toEqual([]);

    await start.press('Enter');
    await expect(stop).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(start).toBeFocused();
    await page.waitForTimeout(100);
    expect(await saidOn(page)).toHaveLength(2);
  });

  test('of another part ends the first', async ({ page }) => {
    await withVoices(page, local('en-US'));
    const { start, part } = await openProgramme(page, 'en');
    await start.click();
    const words = wordsOf('en');
    const other = partOf(page, words, words.site.programme.who);
    await other.start.click();
    await expect(part).not.toHaveAttribute('data-reading');
    await expect(other.part).toHaveAttribute('data-reading');
    await page.waitForTimeout(100);
    expect((await saidOn(page)).map(({ text }) => text)).toHaveLength(2);
    expect((await saidOn(page))[1]?.text).toContain(words.site.programme.who);
  });

  test('says a Japanese sentence only with a Japanese voice, and never its Latin letters', async ({
    page,
  }) => {
    const words = wordsOf('vi');
    const source: Record<string, { say: string }> = wordsOf('ja').programmeGuidance;
    const sentence = tight(source[programme]?.say ?? '');
    const romaji = catalogue.programmes.find(({ id }) => id === programme)?.sayRomaji ?? '';
    const open = async () => {
      await page.goto(`/vi/programmes/${programme}/`);
      await partOf(page, words, words.result.programme.howto).start.click();
      return listen(page);
    };
    await withVoices(page, local('vi-VN'));
    expect((await open()).map(({ text }) => tight(text)).join('')).not.toContain(sentence);

    await withVoices(page, local('vi-VN'), local('ja-JP'));
    const said = await open();
    const japanese = said.filter(({ voice }) => voice === 'own ja-JP');
    expect(japanese.map(({ text }) => tight(text)).join('')).toBe(`「${sentence}」`);
    expect(said.map(({ text }) => text).join(' ')).not.toContain(romaji);
  });

  test('asks nobody on the network, and leaving the page ends it', async ({ page }) => {
    await withVoices(page, local('en-US'));
    const { start } = await openProgramme(page, 'en');
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await start.click();
    await listen(page);
    await start.click();
    expect(asked).toEqual([]);
    const last = (await saidOn(page)).at(-1)?.text;
    await page.getByRole('banner').locator('.site-name').click();
    await page.waitForURL('**/en/');
    expect(await cutOff(page)).toBe(last);
  });
});

test.describe('where somebody near must not hear it', () => {
  const sensitive = [
    ['a trouble', 'troubles/home-safety/'],
    ['a programme', `programmes/${catalogue.programmes.find((each) => each.sensitive)?.id}/`],
    [
      'a window',
      `windows/${catalogue.windows.find(({ sensitive, slug }) => sensitive && !slug)?.id}/`,
    ],
  ] as const;
  for (const [what, path] of sensitive) {
    test(`${what} asks first and says nothing before yes`, async ({ page }) => {
      const { yes, no } = wordsOf('en').site.readAloud;
      await withVoices(page, local('en-US'));
      await page.goto(`/en/${path}`);
      for (const part of await page.locator('[data-aloud]').all()) {
        const before = (await saidOn(page)).length;
        const start = part.locator('.aloud-start');
        await start.click();
        await expect(part.getByRole('button', { name: yes, exact: true })).toBeFocused();
        expect(await saidOn(page)).toHaveLength(before);
        await part.getByRole('button', { name: no, exact: true }).click();
        await expect(start).toBeFocused();
        expect(await saidOn(page)).toHaveLength(before);
        await start.click();
        await part.getByRole('button', { name: yes, exact: true }).click();
        expect((await saidOn(page)).length).toBe(before + 1);
        await part.locator('.aloud-stop').click();
      }
    });
  }

  test('the result asks first where home is not safe, and not otherwise', async ({ page }) => {
    await withVoices(page, local('en-US'));
    const visitor = new QuizVisitor(page, 'en');
    const title = visitor.words.result.answer.title;
    const { yes } = visitor.words.site.readAloud;
    await visitor.open();
    await visitor.answerAll({ ...rentAnswers, danger: ['partner'] });
    await visitor.showResult();
    const { start } = partOf(page, visitor.words, title);
    await start.click();
    expect(await saidOn(page)).toEqual([]);
    await visitor.button(yes).click();
    expect((await saidOn(page))[0]?.text).toBe(title);

    await visitor.button(visitor.words.quiz.startOver).click();
    expect(await cutOff(page)).toBe(title);
    const before = (await saidOn(page)).length;
    await visitor.answerAll(rentAnswers);
    await visitor.showResult();
    await start.click();
    await expect(visitor.button(yes)).toHaveCount(0);
    expect((await saidOn(page)).length).toBe(before + 1);
  });

  test('the next question ends the reading of the one before', async ({ page }) => {
    await withVoices(page, local('en-US'));
    const visitor = new QuizVisitor(page, 'en');
    await visitor.open();
    await page.locator('.aloud-start').click();
    const yes = visitor.button(visitor.words.site.readAloud.yes);
    if (await yes.isVisible()) await yes.click();
    const [first] = await saidOn(page);
    expect(first).toBeDefined();
    await visitor.answer('for-whom', 'me');
    await expect(visitor.question('trouble')).toBeVisible();
    expect(await cutOff(page)).toBe(first?.text);
    await expect(page.locator('[data-reading]')).toHaveCount(0);
  });
});
