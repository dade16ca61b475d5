import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { localeIds, sourceLocale } from '@/i18n/locales';
import { allWords } from '@/scripts/words/allWords';
import { checks } from '@/scripts/words/checks';
import { importSheet } from '@/scripts/words/importSheet';
import { writeSheets } from '@/scripts/words/sheet';
import { sheetFaultText } from '@/scripts/words/sheetFault';
import { headings } from '@/scripts/words/sheetRow';

const words = allWords();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sheets-'));
  await writeSheets(words, folder);
});
afterAll(() => rm(folder, { recursive: true }));

type Cells = (string | number | null)[][];

/** The Portuguese sheet with some cells changed, as a reader would send it back. */
async function sentBack(change: (rows: Cells) => void): Promise<string> {
  const rows = (await readSheet(join(folder, 'pt.xlsx'))) as Cells;
  change(rows);
  const out = await mkdtemp(join(folder, 'back-'));
  const file = join(out, 'pt.xlsx');
  await writeExcelFile(rows).toFile(file);
  return file;
}
const rowOf = (rows: Cells, key: string) => rows.findIndex(([id]) => id === key);
const importBack = async (change: (rows: Cells) => void) =>
  importSheet(await sentBack(change), words, checks);

describe('the sheets for native readers', () => {
  it('are one for each translated language, with every string', async () => {
    for (const locale of localeIds.filter((id) => id !== sourceLocale)) {
      const [head, ...rows] = await readSheet(join(folder, `${locale}.xlsx`));
      expect(head).toEqual([...headings]);
      expect(rows).toHaveLength(words.sets.get(sourceLocale)?.length ?? 0);
    }
  });

  it('come back unchanged as no change at all', async () => {
    const { imported, faults } = await importBack(() => {});
    expect(faults).toEqual([]);
    expect(imported).toEqual({ locale: 'pt', changed: [], confirmed: [] });
  });

  it('bring a correction and a confirmation back', async () => {
    const { imported, faults } = await importBack((rows) => {
      const row = rows[rowOf(rows, 'site.notFound.home')];
      if (row) [row[3], row[6]] = ['Voltar ao início', 'ok'];
    });
    expect(faults).toEqual([]);
    expect(imported?.changed).toEqual([{ key: 'site.notFound.home', text: 'Voltar ao início' }]);
    expect(imported?.confirmed).toEqual(['site.notFound.home']);
  });

  it.each<[string, number, string, string]>([
    ['an id that does not exist', 0, 'site.nowhere', 'A'],
    ['other Japanese than today', 2, '前の日本語', 'C'],
    ['no translation', 3, '', 'D'],
    ['a mark that is not ok', 6, 'maybe', 'G'],
    ['a wrong number', 3, 'Ligue para 0297-23-2112', 'D'],
  ])('name row and column of %s', async (_, column, value, letter) => {
    let at = 0;
    const { imported, faults } = await importBack((rows) => {
      at = rowOf(rows, 'site.notFound.home');
      const row = rows[at];
      if (row) row[column] = value || null;
    });
    expect(imported).toBeUndefined();
    expect(faults.map(({ row, column: name }) => [row, name])).toContainEqual([at + 1, letter]);
    const text = sheetFaultText('pt.xlsx', faults[0] ?? expect.fail('no fault'));
    expect(text).toMatch(/pt\.xlsx.*行目.*列.*見つかったもの.*期待するもの.*直し方/s);
  });

  it('refuse a changed heading and a file that names no language', async () => {
    const { faults } = await importBack(([head]) => {
      if (head) head[3] = 'traducao';
    });
    expect(faults).toMatchObject([{ row: 1, column: 'D' }]);
    const other = await importSheet('es.xlsx', words, checks);
    expect(other.faults).toHaveLength(1);
  });
});
