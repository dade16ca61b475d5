/** `npm run words`: every check of the words; exit code 1 where one finds something. */
import { readingOf, readingStates } from '@/i18n/ledger';
import { localeEntry, localeIds } from '@/i18n/locales';
import { isMain } from './isMain';
import { allWords } from './words/allWords';
import { checks } from './words/checks';
import { readExceptions, withExceptions } from './words/exceptions';
import { record } from './words/record';
import { findingLines, tableOf } from './words/report';
import { plantSeeded } from './words/seeded';
import { takeSheet, writeAllSheets } from './words/sheetCommands';
import { easyLines, readingTable } from './words/summary';

const help = `npm run words
  Runs every check of the words; exit code 1 where one finds something.
npm run words -- --all
  Prints all findings, not only the first of each check.
npm run words -- --seeded [--seed N]
  Plants 200 faults in a copy of the words, and says what share of each class is found.
npm run words -- --sheet [folder]
  Writes one spreadsheet a language for native readers (into sheets/).
npm run words -- --import <folder>/<locale>.xlsx
  Takes their corrections back; one faulty cell, named by row and column, stops all of it.
npm run words -- --record <locale> <state> [key …]
  Writes down who read the strings below the keys, as they stand today; without keys all.
  States: ${readingStates.join(', ')}. Locales: ${localeIds.join(', ')}.`;

/** The word after an option; nothing where the option is not given. */
const after = (option: string, args: readonly string[]) => {
  const at = args.indexOf(option);
  return at < 0 ? undefined : args[at + 1];
};

function runChecks(most: number): boolean {
  const words = allWords();
  const exceptions = readExceptions();
  const results = checks.map((check) => withExceptions(check, check.find(words), exceptions));
  for (const line of results.flatMap((each) => findingLines(each, most))) console.log(line);
  console.log(`\n${tableOf(words, results)}\n\n${readingTable(words)}\n`);
  for (const line of easyLines(words)) console.log(line);
  return results.every(({ findings }) => findings.length === 0);
}

if (isMain(import.meta.url)) {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    console.log(help);
  } else if (args[0] === '--record') {
    const [, locale = '', state = '', ...keys] = args;
    console.log(record(localeEntry(locale).id, readingOf(locale, `${state} 00000000`).state, keys));
  } else if (args[0] === '--sheet') {
    console.log(await writeAllSheets(allWords(), args[1] ?? 'sheets'));
  } else if (args[0] === '--import') {
    const { good, text } = await takeSheet(args[1] ?? '', allWords(), checks);
    console.log(text);
    process.exitCode = good ? 0 : 1;
  } else if (args.includes('--seeded')) {
    const { table, good } = plantSeeded(allWords(), checks, Number(after('--seed', args) ?? 1));
    console.log(table);
    process.exitCode = good ? 0 : 1;
  } else {
    const good = runChecks(args.includes('--all') ? Number.POSITIVE_INFINITY : 25);
    process.exitCode = good ? 0 : 1;
  }
}
