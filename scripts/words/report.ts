import { localeIds } from '@/i18n/locales';
import type { AllWords, Check } from './check';
import type { Result } from './exceptions';
import { leavesIn } from './pairs';

const fileOf = (locale: string, key: string) => `messages/${locale}/${key.split('.', 1)[0]}.json`;

/** The findings of a check for people: file, key, found, expected; the first of very many. */
export function findingLines({ check, findings }: Result, most = 25): string[] {
  if (findings.length === 0) return [];
  return [
    `\n${check.name}: ${check.proves}`,
    ...findings
      .slice(0, most)
      .map(
        ({ locale, key, found, expected }) =>
          `  ${fileOf(locale, key)}  ${key}\n    found:    ${found}\n    expected: ${expected}`,
      ),
    ...(findings.length > most
      ? [`  … and ${findings.length - most} more (--all prints them)`]
      : []),
  ];
}

/** Rows with columns as wide as their widest cell; the first column to the left. */
export function columns(rows: readonly (readonly (string | number)[])[]): string {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => String(row[at]).length)));
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0
            ? String(cell).padEnd(widths?.[at] ?? 0)
            : String(cell).padStart(widths?.[at] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

/** Check → strings looked at → findings → exceptions used. */
export function tableOf(words: AllWords, results: readonly Result[]): string {
  const strings = ({ of = localeIds }: Check) =>
    of.reduce((sum, id) => sum + leavesIn(words, id).length, 0);
  return columns([
    ['check', 'strings', 'findings', 'exceptions'],
    ...results.map(({ check, findings, used }) => [
      check.name,
      strings(check),
      findings.length,
      used.length,
    ]),
  ]);
}
