import { type SheetPart, sheetPages, sheetParts } from '@/components/paper/sheetParts';
import { catalogue } from '@/data';
import type { Answers } from '@/domain/answers';
import { guide } from '@/domain/guide';
import type { Locale } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';
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

/** How much a sheet has to hold in a locale, in characters; a paper to bring counts as a line. */
function amount(parts: readonly SheetPart[], locale: Locale): number {
  const words = wordsIn(locale);
  const programmes: Record<string, { summary: string }> = words.programmes;
  const guidance: Record<string, { say: string }> = words.programmeGuidance;
  return parts.reduce(
    (sum, { programme: { id, papers } }) =>
      sum +
      (programmes[id]?.summary.length ?? 0) +
      (guidance[id]?.say.length ?? 0) +
      papers.length * 30,
    0,
  );
}

/**
 * The answers that fill a sheet of so many programmes, or of the fewest there are, the most; with
 * dangers there are lines to call now beside them.
 */
export function fullestSheet(
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
  const [fullest] = all
    .filter(({ parts }) => parts.length === wanted)
    .sort((a, b) => amount(b.parts, locale) - amount(a.parts, locale));
  if (!fullest) throw new Error(`No two troubles lead to a sheet of ${wanted} programmes.`);
  return { ...fullest, pages: sheetPages(fullest.parts).pages.length };
}
