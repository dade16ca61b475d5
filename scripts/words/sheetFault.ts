/** A fault in a spreadsheet, for the person who filled it in. */
export type SheetFault = {
  row: number;
  column: string;
  found: string;
  expected: string;
  mend: string;
};

/** One fault in Japanese: file, row, column, what was found, what is expected, how to mend it. */
export function sheetFaultText(file: string, fault: SheetFault): string {
  return [
    `ファイル: ${file}`,
    `場所: ${fault.row}行目 ${fault.column}列`,
    `見つかったもの: ${fault.found}`,
    `期待するもの: ${fault.expected}`,
    `直し方: ${fault.mend}`,
  ].join('\n  ');
}
