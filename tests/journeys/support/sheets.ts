import { type Contact, firstContact } from '@/components/paper/contact';
import { type SheetPart, sheetPages, sheetParts } from '@/components/paper/sheetParts';
import { reasonLines } from '@/components/reasonLines';
import { entry } from '@/components/words';
import { catalogue } from '@/data';
import type { Answers } from '@/domain/answers';
import { guide } from '@/domain/guide';
import { type Locale, readsSource, sourceLocale } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';
import { plain } from '@/i18n/ruby';
import { wordsOf } from './words';

const others = { 'for-whom': ['me'], support: ['none'] };

const plainTroubles = catalogue.troubles.filter(({ sensitive }) => !sensitive).map(({ id }) => id);

/** Answers with one or two troubles that may lie about on paper. */
const households = plainTroubles.flatMap((one, place) => [
  { ...others, trouble: [one] },
  ...plainTroubles.slice(place + 1).map((two) => ({ ...others, trouble: [one, two] })),
]);

const read = new Map<Locale, Messages>();

function wordsIn(locale: Locale): Messages {
  const words = read.get(locale) ?? wordsOf(locale);
  read.set(locale, words);
  return words;
}

function partsOf(answers: Answers, locale: Locale) {
  return sheetParts(catalogue, guide(catalogue, answers, locale));
}

/** About as many letters as a line of a sheet holds, of Japanese and of other languages. */
const LINE = { japanese: 28, other: 60 };

/** How many lines a text takes at least. */
const linesOf = (text: string, locale: Locale) =>
  Math.ceil(plain(text).length / (readsSource(locale) ? LINE.japanese : LINE.other));

/** What a programme's rows on a sheet say in one language. */
function rowsIn(locale: Locale, { guided, programme, contact }: SheetPart): string[] {
  const words = wordsIn(locale);
  const { window } = contact;
  const { say } = entry(words.programmeGuidance, programme.id);
  const romaji = readsSource(locale) ? '' : programme.sayRomaji;
  return [
    entry(words.programmes, programme.id).summary,
    reasonLines(guided.reasons, words).join(' '),
    `${words.result.programme.windows} ${entry(words.windows, window.id).name}`,
    `${words.result.say.title} ${say} ${romaji}`,
    programme.papers.map((paper) => words.labels.papers[paper]).join(' □ '),
  ];
}

/** How many lines a sheet has to hold: a row is as high as it is in the longer of its languages. */
function amount(parts: readonly SheetPart[], locale: Locale): number {
  return parts
    .flatMap((part) => {
      const own = rowsIn(locale, part);
      const japanese = rowsIn(sourceLocale, part);
      return own.map((text, row) =>
        Math.max(linesOf(text, locale), linesOf(japanese[row] ?? '', sourceLocale)),
      );
    })
    .reduce((sum, lines) => sum + lines, 0);
}

/**
 * The answers that lead to a sheet of so many programmes, or of the fewest there are, the fullest
 * first; with dangers there are lines to call now beside them.
 */
export function sheetsByAmount(
  programmes: number | 'fewest',
  locale: Locale,
  danger: readonly string[] = ['none'],
) {
  const all = households.map((household) => {
    const answers = { ...household, danger };
    return { answers, parts: partsOf(answers, locale) };
  });
  const fewest = Math.min(...all.map(({ parts }) => parts.length));
  const wanted = programmes === 'fewest' ? fewest : programmes;
  return all
    .filter(({ parts }) => parts.length === wanted)
    .map((each) => ({ ...each, amount: amount(each.parts, locale) }))
    .sort((a, b) => b.amount - a.amount);
}

/** The answers that fill a sheet of so many programmes the most. */
export function fullestSheet(...[programmes, locale, danger]: Parameters<typeof sheetsByAmount>) {
  const [fullest] = sheetsByAmount(programmes, locale, danger);
  if (!fullest) throw new Error(`No two troubles lead to a sheet of ${programmes} programmes.`);
  return { ...fullest, pages: sheetPages(fullest.parts).pages.length };
}

/** How long the names of a window are on paper, in the reader's language and in Japanese. */
function namesLength({ window }: Contact, locale: Locale): number {
  const names = [locale, sourceLocale].map((id) => entry(wordsIn(id).windows, window.id).name);
  return [...names, window.name, window.nameRomaji].join('').length;
}

/** The answers whose first contact has the longest names of all that may lie about on paper. */
export function longestContact(locale: Locale): { answers: Answers; contact: Contact } {
  const all = households.flatMap((household) => {
    const answers = { ...household, danger: ['none'] };
    const contact = firstContact(catalogue, guide(catalogue, answers, locale));
    return contact ? [{ answers, contact, length: namesLength(contact, locale) }] : [];
  });
  const [longest] = all.sort((a, b) => b.length - a.length);
  if (!longest) throw new Error('No trouble leads to a window that may lie about on paper.');
  return longest;
}
