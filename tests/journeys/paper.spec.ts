import type { Locator, Page } from '@playwright/test';
import { listLink } from '@/components/list/listLink';
import { firstContact } from '@/components/paper/contact';
import { sheetList } from '@/components/paper/sheetParts';
import { phoneOf } from '@/components/phoneOf';
import { entry } from '@/components/words';
import { catalogue } from '@/data';
import type { Answers } from '@/domain/answers';
import { guide } from '@/domain/guide';
import { type Locale, localeIds, readsSource, sourceLocale } from '@/i18n/locales';
import { optionLabel } from '@/i18n/questionWords';
import { plain } from '@/i18n/ruby';
import { expectAllOnPaper, expectPrinting, withoutPrinter } from './support/paper';
import { onPaper, pdfFonts, pdfPages } from './support/pdf';
import { readQr } from './support/qr';
import { QuizVisitor } from './support/quiz';
import { fullestSheet, longestContact } from './support/sheets';
import { expect, test } from './support/test';
import { asRead, wordsOf } from './support/words';

test.beforeEach(({ page }) => withoutPrinter(page));

/** Opens the result of a tab that remembers these answers. */
async function openResult(page: Page, locale: Locale, answers: Answers): Promise<QuizVisitor> {
  const visitor = new QuizVisitor(page, locale);
  await visitor.openResult(answers);
  return visitor;
}

/** The text of every page that the browser prints, with letters that it carries itself. */
async function printed(page: Page): Promise<string[]> {
  const file = await page.pdf({ preferCSSPageSize: true });
  const fonts = await pdfFonts(file);
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
  // Where a font has Chinese and Korean shapes as well, the Japanese ones are taken.
  expect(fonts.filter(({ name }) => /CJK(?!jp)/i.test(name))).toEqual([]);
  return pdfPages(file);
}

/** What a part of a page says, without the readings above it. */
function withoutReadings(part: Locator): Promise<string> {
  return part.evaluate((element) => {
    const copy = element.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    for (const reading of copy.querySelectorAll('rt, rp')) reading.remove();
    return copy.textContent ?? '';
  });
}

const squeezed = (text: string) => plain(text).normalize('NFKC').replace(/\s+/g, '');

type Table = Record<string, { name: string; summary: string }>;

for (const locale of localeIds) {
  test(`few, three and eight programmes fit their paper, in ${locale}`, async ({
    page,
    baseURL,
  }) => {
    const own: Table = wordsOf(locale).programmes;
    const source: Table = wordsOf(sourceLocale).programmes;
    for (const amount of ['fewest', 3, 8] as const) {
      // The sheet that has the least room has the lines to call now as well.
      const danger = amount === 3 ? ['fire-flood', 'injured'] : ['none'];
      const { answers, parts, pages } = fullestSheet(amount, locale, danger);
      const visitor = await openResult(page, locale, answers);
      await visitor.button(visitor.words.result.paper.print).click();
      await expectPrinting(page);
      await expectAllOnPaper(page);
      await page.emulateMedia({ media: 'print' });
      const listed = sheetList(catalogue, guide(catalogue, answers, locale), parts);
      const read = await readQr(page, page.locator('.paper svg.qr'));
      expect(read).toBe(listLink(baseURL ?? '', listed));
      await page.emulateMedia({ media: null });
      const sheet = squeezed(await withoutReadings(page.locator('.paper')));
      const texts = await printed(page);
      expect(texts).toHaveLength(pages);
      const text = texts.join('');
      const urgent = visitor.words.result.urgent.plain;
      if (amount === 3) expect(text).toMatch(onPaper(urgent));
      else expect(text).not.toMatch(onPaper(urgent));
      for (const { programme, contact } of parts) {
        // A name with readings above it is read with them from the paper.
        const words = readsSource(locale) ? source : own;
        expect(text).toMatch(onPaper(words[programme.id]?.name ?? '?'));
        if (amount !== 8) expect(text).toMatch(onPaper(source[programme.id]?.summary ?? '?'));
        const { window, via } = contact;
        // In Japanese what stands on the door and in the plan, for who does not read it how that sounds.
        for (const item of [programme, window]) {
          if (locale !== sourceLocale) expect(sheet).toContain(squeezed(item.name));
          if (readsSource(locale)) expect(text).not.toMatch(onPaper(item.nameRomaji));
          else expect(text).toMatch(onPaper(item.nameRomaji));
        }
        expect(text).toContain(phoneOf(window) ?? (via && phoneOf(via)) ?? '');
      }
      await expect(page.locator('.paper')).toHaveCount(0);
      await expect(page.locator('html[data-paper]')).toHaveCount(0);
    }
  });
}

test('inside the city hall its own desks are named by hand, others by their number', async ({
  page,
}) => {
  const { answers, parts } = fullestSheet(3, 'pt');
  const atCounter = { ...answers, 'for-whom': ['counter'] };
  const first = firstContact(catalogue, guide(catalogue, atCounter, 'pt'));
  const visitor = await openResult(page, 'pt', atCounter);
  await visitor.button(visitor.words.result.paper.print).click();
  await expectPrinting(page);
  await expectAllOnPaper(page);
  const sheet = page.locator('.paper');
  const city = parts.filter(({ contact }) => contact.window.scope === 'city');
  expect(city.length).toBeGreaterThan(0);
  await expect(sheet.getByText(visitor.words.paper.desk).first()).toBeAttached();
  for (const { contact } of parts) {
    const { window, via } = contact;
    const number = phoneOf(window) ?? (via && phoneOf(via));
    if (number === undefined) throw new Error(`${window.id} has no number.`);
    // In both languages, wherever the window stands.
    const places = [first, ...parts.map((part) => part.contact)].filter(
      (each) => each?.window.id === window.id,
    );
    const count = window.scope === 'city' ? 0 : 2 * places.length;
    await expect(sheet.getByText(number)).toHaveCount(count);
  }
});

for (const locale of localeIds) {
  test(`a note for the next desk fits, and names everything as it is called, in ${locale}`, async ({
    page,
  }) => {
    const { answers, parts } = fullestSheet(8, locale);
    const visitor = await openResult(page, locale, { ...answers, 'asked-already': ['city-hall'] });
    await visitor.button(visitor.words.result.paper.printNote).click();
    await expectPrinting(page);
    await expectAllOnPaper(page);
    const note = await printed(page);
    expect(note).toHaveLength(1);
    const japanese = wordsOf(sourceLocale);
    for (const trouble of answers.trouble ?? []) {
      expect(note[0]).toMatch(onPaper(optionLabel(japanese, 'trouble', trouble)));
    }
    expect(note[0]).toMatch(onPaper(optionLabel(japanese, 'asked-already', 'city-hall')));
    expect(note[0]).toMatch(onPaper(japanese.paper.consent));
    if (!readsSource(locale)) expect(note[0]).toMatch(onPaper(visitor.words.paper.consent));
    expect(note[0]?.match(/□/g)).toHaveLength(parts.length * (locale === sourceLocale ? 1 : 2));
    for (const { programme } of parts) {
      expect(note[0]).toMatch(onPaper(programme.name));
      if (!readsSource(locale)) expect(note[0]).toMatch(onPaper(programme.nameRomaji));
    }
  });

  test(`a card for the wallet holds the longest names, in ${locale}`, async ({ page }) => {
    const { answers, contact } = longestContact(locale);
    const { window, via } = contact;
    const visitor = await openResult(page, locale, answers);
    await visitor.button(visitor.words.result.paper.printCard).click();
    await expectPrinting(page);
    await expectAllOnPaper(page);
    const size = await page
      .locator('.wallet')
      .evaluate((card) => [
        Math.round((card.getBoundingClientRect().width / 96) * 25.4),
        Math.round((card.getBoundingClientRect().height / 96) * 25.4),
        card.scrollHeight - card.clientHeight,
      ]);
    expect(size).toEqual([85, 54, 0]);
    const texts = await printed(page);
    expect(texts).toHaveLength(1);
    const japanese = wordsOf(sourceLocale);
    for (const emergency of catalogue.windows.filter((each) => each.emergency)) {
      const name = entry<{ name: string }>(japanese.windows, emergency.id).name;
      expect(texts[0]).toMatch(new RegExp(`${phoneOf(emergency)}${onPaper(name).source}`));
    }
    expect(texts[0]).toContain(phoneOf(window) ?? (via && phoneOf(via)) ?? '?');
    expect(texts[0]).toMatch(onPaper(window.name));
    if (!readsSource(locale)) expect(texts[0]).toMatch(onPaper(window.nameRomaji));
  });
}

const threatened: Answers = { 'for-whom': ['me'], trouble: ['home-safety'] };

for (const locale of ['fil', 'ja-easy'] as const) {
  test(`somebody threatened at home finds only numbers on paper, in ${locale}`, async ({
    page,
  }) => {
    const visitor = new QuizVisitor(page, locale);
    const { paper } = visitor.words.result;
    await visitor.open();
    await visitor.answer('for-whom', 'me');
    await visitor.answer('trouble', 'home-safety');
    await expect(visitor.question('danger')).toBeVisible();
    await visitor.button(visitor.words.quiz.resultNow).click();
    await expect(visitor.result).toBeVisible();
    for (const telling of [paper.print, paper.printNote, paper.printCard]) {
      await expect(visitor.button(telling)).toHaveCount(0);
    }
    await expect(visitor.text(paper.careful)).toBeHidden();
    await visitor.text(paper.title).click();
    await expect(visitor.text(paper.careful)).toBeVisible();
    await visitor.button(paper.numbers).click();
    await expectPrinting(page);
    await expectAllOnPaper(page);
    const sheet = squeezed((await page.locator('.paper').textContent()) ?? '');
    const [text, ...more] = await printed(page);
    expect(more).toEqual([]);
    const { windows, urgent } = guide(catalogue, threatened, locale);
    const [first] = windows;
    const told = catalogue.windows.find(({ id }) => id === (urgent[0] ?? first?.id));
    expect(text).toContain(told && phoneOf(told));
    const own = wordsOf(locale);
    const japanese = wordsOf(sourceLocale);
    const telling = [own, japanese].flatMap((words) => [
      ...Object.values<{ name: string }>(words.windows).map(({ name }) => name),
      ...Object.values<{ name: string }>(words.programmes).map(({ name }) => name),
      ...Object.values(words.troubles.troubles),
    ]);
    for (const name of telling) expect(sheet).not.toContain(squeezed(name));
  });
}

for (const locale of localeIds) {
  test(`a browser prints nothing of a sensitive screen, and of others what it shows, in ${locale}`, async ({
    page,
  }) => {
    const words = wordsOf(locale);
    const kept = onPaper(words.site.unprinted);
    const others = { 'for-whom': ['me'], support: ['none'], danger: ['none'] };
    for (const { trouble, isKept } of [
      { trouble: 'home-safety', isKept: true },
      { trouble: 'rent', isKept: false },
    ]) {
      await openResult(page, locale, { ...others, trouble: [trouble] });
      // Readings would stand between the lines of what is read from the paper.
      await page.evaluate(() => document.documentElement.setAttribute('data-furigana', 'off'));
      const [text = '', ...more] = await printed(page);
      if (isKept) {
        expect(text).toMatch(new RegExp(`^${kept.source}$`));
        expect(more).toEqual([]);
      } else {
        expect(text).not.toMatch(kept);
        expect(text).toMatch(onPaper(words.result.firstContact));
      }
    }
  });
}

test('a browser prints nothing of sensitive words in a box, as long as they stand there', async ({
  page,
}) => {
  const kept = onPaper(wordsOf('en').site.unprinted);
  await page.goto('/en/');
  const box = page.getByRole('textbox');
  await box.fill('my husband hits me');
  await expect(page.locator('a[href="tel:110"]').first()).toBeVisible();
  expect((await printed(page)).join('')).toMatch(new RegExp(`^${kept.source}$`));
  await box.fill("I can't pay my rent");
  await expect(page.locator('html[data-unprinted]')).toHaveCount(0);
  expect((await printed(page)).join('')).not.toMatch(kept);
});

test.describe('where the network fails', () => {
  test.use({ expectedFaults: [/status of 500/] });

  test('a sheet that cannot be prepared says so, and can be asked for again', async ({ page }) => {
    const { answers } = fullestSheet(3, 'vi');
    const visitor = await openResult(page, 'vi', answers);
    const { paper } = visitor.words.result;
    await page.route('**/paper.json', (route) => route.fulfill({ status: 500 }), { times: 1 });
    await visitor.button(paper.print).click();
    await expect(visitor.part.getByRole('status').getByText(asRead(paper.failed))).toBeVisible();
    await visitor.button(paper.print).click();
    await expect(page.locator('html[data-printed]')).toHaveCount(1);
  });
});
