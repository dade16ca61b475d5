import { listLink } from '@/components/list/listLink';
import { sheetList } from '@/components/paper/sheetParts';
import { catalogue } from '@/data';
import { guide } from '@/domain/guide';
import { localeIds } from '@/i18n/locales';
import { test } from '../journeys/support/host';
import { expectAllOnPaper, expectPrinting, withoutPrinter } from '../journeys/support/paper';
import { readQr } from '../journeys/support/qr';
import { QuizVisitor } from '../journeys/support/quiz';
import { sheetsByAmount } from '../journeys/support/sheets';
import { expect } from '../journeys/support/test';

/** How many of the fullest sheets of a kind are made. */
const SHEETS = 6;

/** Sheets with the least room: with lines to call now, with a first contact, with blanks for a desk. */
const kinds = [
  { name: 'in danger', danger: ['fire-flood', 'injured'], answers: {} },
  { name: 'from home', danger: ['none'], answers: {} },
  { name: 'at the counter', danger: ['none'], answers: { 'for-whom': ['counter'] } },
];

for (const locale of localeIds) {
  for (const { name, danger, answers: more } of kinds) {
    test(`the fullest sheets ${name} fit, and their code is read, in ${locale}`, async ({
      page,
      baseURL,
    }) => {
      await withoutPrinter(page);
      const sheets = [3, 8].flatMap((programmes) =>
        sheetsByAmount(programmes, locale, danger).slice(0, SHEETS),
      );
      expect(sheets.length).toBeGreaterThanOrEqual(2);
      for (const { answers, parts } of sheets) {
        const visitor = new QuizVisitor(page, locale);
        await page.goto('about:blank');
        await visitor.openResult({ ...answers, ...more });
        await visitor.button(visitor.words.result.paper.print).click();
        await expectPrinting(page);
        await expectAllOnPaper(page);
        await page.emulateMedia({ media: 'print' });
        const guidance = guide(catalogue, { ...answers, ...more }, locale);
        const read = await readQr(page, page.locator('.paper svg.qr'));
        expect(read).toBe(listLink(baseURL ?? '', sheetList(catalogue, guidance, parts)));
        await page.emulateMedia({ media: null });
      }
    });
  }
}
