import type { AllWords, Check } from './check';
import { importSheet } from './importSheet';
import { record } from './record';
import { writeSheets } from './sheet';
import { sheetFaultText } from './sheetFault';
import { writeMessages } from './writeMessages';

/** Writes the sheets for native readers; says where they are. */
export async function writeAllSheets(words: AllWords, folder: string): Promise<string> {
  const files = await writeSheets(words, folder);
  return files.map((file) => `written: ${file}`).join('\n');
}

/**
 * Takes a reader's corrections back: all or, where one cell is at fault, none. Only what the reader
 * marked counts as read by a native reader; what was changed without a mark as a second reading.
 */
export async function takeSheet(
  file: string,
  words: AllWords,
  checks: readonly Check[],
): Promise<{ good: boolean; text: string }> {
  const { imported, faults } = await importSheet(file, words, checks);
  if (!imported || faults.length > 0) {
    const list = faults.map((fault) => `・${sheetFaultText(file, fault)}`).join('\n');
    return {
      good: false,
      text: `直すところが ${faults.length} か所あります。何も変えていません。\n${list}`,
    };
  }
  const { locale, changed, confirmed } = imported;
  writeMessages(locale, changed);
  const others = changed.map(({ key }) => key).filter((key) => !confirmed.includes(key));
  const lines = [
    `${locale}: ${changed.length} 件の文を直しました。`,
    ...(others.length > 0 ? [record(locale, 'second-reading', others)] : []),
    ...(confirmed.length > 0 ? [record(locale, 'native-reader', confirmed)] : []),
  ];
  return { good: true, text: lines.join('\n') };
}
