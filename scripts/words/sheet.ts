import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import writeExcelFile from 'write-excel-file/node';
import { localeIds, sourceLocale } from '@/i18n/locales';
import type { AllWords } from './check';
import { headings, type SheetRow, sheetRows } from './sheetRow';

const widths = [34, 30, 52, 60, 18, 12, 18];

function cells({ key, place, japanese, translation, state, most }: SheetRow) {
  const texts = [key, place, japanese, translation, state];
  return [
    ...texts.map((value) => ({ value, type: String, wrap: true, alignVertical: 'top' as const })),
    { value: most, type: Number, alignVertical: 'top' as const },
    null,
  ];
}

/** Writes one spreadsheet a language into a folder, for native readers; returns their paths. */
export async function writeSheets(words: AllWords, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const source = words.sets.get(sourceLocale) ?? [];
  return Promise.all(
    localeIds
      .filter((locale) => locale !== sourceLocale)
      .map(async (locale) => {
        const file = join(folder, `${locale}.xlsx`);
        const ledger = words.ledgers.get(locale) ?? {};
        const rows = sheetRows(source, words.sets.get(locale) ?? [], ledger, words.catalogue);
        const head = headings.map((value) => ({ value, fontWeight: 'bold' as const, wrap: true }));
        await writeExcelFile([head, ...rows.map(cells)], {
          sheet: locale,
          stickyRowsCount: 1,
          columns: widths.map((width) => ({ width })),
        }).toFile(file);
        return file;
      }),
  );
}
