import { basename } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { isLocale, type Locale, sourceLocale } from '@/i18n/locales';
import type { AllWords, Check } from './check';
import type { Leaf } from './messageSets';
import type { SheetFault } from './sheetFault';
import { headings } from './sheetRow';

/** What a reader's sheet brings: the strings that changed, and the keys that the reader confirmed. */
export type Imported = { locale: Locale; changed: Leaf[]; confirmed: string[] };

type Row = readonly unknown[];

const cell = (row: Row, at: number) => String(row[at] ?? '').trim();
const columnName = (at: number) => 'ABCDEFG'[at] ?? '?';

function headingFaults(row: Row): SheetFault[] {
  return headings.flatMap((heading, at) =>
    cell(row, at) === heading
      ? []
      : [
          {
            row: 1,
            column: columnName(at),
            found: cell(row, at) || '空',
            expected: heading,
            mend: '1行目は変えないでください。元の表の見出しにもどしてください。',
          },
        ],
  );
}

/** The faults of one row, before any check of the words looks at its translation. */
function rowFaults(row: Row, number: number, source: ReadonlyMap<string, string>): SheetFault[] {
  const at = (column: number, found: string, expected: string, mend: string) => [
    { row: number, column: columnName(column), found: found || '空', expected, mend },
  ];
  const key = cell(row, 0);
  const japanese = source.get(key);
  if (japanese === undefined) {
    return at(0, key, '表にあった id', 'id の列は変えないでください。');
  }
  const ok = cell(row, 6);
  return [
    ...(cell(row, 2) === japanese
      ? []
      : at(
          2,
          cell(row, 2),
          japanese,
          '日本語が変わりました。新しい表を作り、もう一度読んでください。',
        )),
    ...(cell(row, 3) ? [] : at(3, '', '翻訳の文', '翻訳を書いてください。')),
    ...(ok === '' || ok.toLowerCase() === 'ok'
      ? []
      : at(6, ok, 'ok または空', '確認したら ok と書き、そうでないときは空にしてください。')),
  ];
}

/** Faults that the checks of the words find in the changed strings and did not find before. */
function wordFaults(
  words: AllWords,
  checks: readonly Check[],
  { locale, changed }: Imported,
  rowOf: ReadonlyMap<string, number>,
): SheetFault[] {
  const texts = new Map(changed.map(({ key, text }) => [key, text]));
  const leaves = (words.sets.get(locale) ?? []).map(({ key, text }) => ({
    key,
    text: texts.get(key) ?? text,
  }));
  const after: AllWords = { ...words, sets: new Map(words.sets).set(locale, leaves) };
  return checks.flatMap((check) => {
    const before = new Set(check.find(words).map(({ key, found }) => `${key} ${found}`));
    return check
      .find(after)
      .filter((each) => each.locale === locale && texts.has(each.key))
      .filter(({ key, found }) => !before.has(`${key} ${found}`))
      .map(({ key, found, expected }) => ({
        row: rowOf.get(key) ?? 0,
        column: columnName(3),
        found: `${check.name}: ${found}`,
        expected,
        mend: 'D列の翻訳を直してください。',
      }));
  });
}

/**
 * Reads a sheet that a native reader filled in; `<locale>.xlsx` names the language. All faults come
 * back together; where there is one, nothing is to be written.
 */
export async function importSheet(
  file: string,
  words: AllWords,
  checks: readonly Check[],
): Promise<{ imported: Imported | undefined; faults: SheetFault[] }> {
  const locale = basename(file).split('.')[0] ?? '';
  if (!isLocale(locale) || locale === sourceLocale) {
    const expected = 'pt.xlsx のように、言語の id が名前のファイル';
    const fault = {
      row: 0,
      column: '-',
      found: basename(file),
      expected,
      mend: '名前を直してください。',
    };
    return { imported: undefined, faults: [fault] };
  }
  const [head = [], ...rows]: Row[] = await readSheet(file);
  const source = new Map((words.sets.get(sourceLocale) ?? []).map(({ key, text }) => [key, text]));
  const faults = [
    ...headingFaults(head),
    ...rows.flatMap((row, at) => rowFaults(row, at + 2, source)),
  ];
  if (faults.length > 0) return { imported: undefined, faults };
  const before = new Map((words.sets.get(locale) ?? []).map(({ key, text }) => [key, text]));
  const imported: Imported = {
    locale,
    changed: rows
      .map((row) => ({ key: cell(row, 0), text: cell(row, 3) }))
      // Cells lose the space at their ends, which separators need.
      .filter(({ key, text }) => before.get(key)?.trim() !== text),
    confirmed: rows.filter((row) => cell(row, 6) !== '').map((row) => cell(row, 0)),
  };
  const rowOf = new Map(rows.map((row, at) => [cell(row, 0), at + 2]));
  const found = wordFaults(words, checks, imported, rowOf);
  return { imported: found.length > 0 ? undefined : imported, faults: found };
}
