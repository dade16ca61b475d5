/** `npm run evaluate -- FILE`: how well texts are understood, per language and in total. */
import { catalogue } from '@/data';
import { programmeKey } from '@/domain/programmeKey';
import { isLocale, sourceLocale } from '@/i18n/locales';
import { isMain } from './isMain';
import { nameSearch } from './understanding/baseline';
import { type Case, readCases } from './understanding/case';
import { understood } from './understanding/line';
import { type Answer, measures, type Scores, scoresOf } from './understanding/scores';
import { columns } from './words/report';

const localeOf = ({ lang }: Case) => {
  const [main = ''] = lang.split('-');
  return isLocale(main) ? main : sourceLocale;
};

function ours(each: Case): Answer {
  const { urgent, windows, programmes } = understood(catalogue, each.text, localeOf(each));
  return { urgent, contact: windows[0]?.kind, programmes: programmes.map(({ key }) => key) };
}

/** Fuse.js over names and explanations alone: the programmes it finds, and their first window. */
function baseline(each: Case): Answer {
  const found = nameSearch(localeOf(each), each.text);
  const [first] = found;
  const window = catalogue.windows.find(({ id }) => id === first?.windows[0]);
  return { urgent: [], contact: window?.kind, programmes: found.map(programmeKey) };
}

const percent = ({ hits, of }: { hits: number; of: number }) =>
  of === 0 ? '–' : `${((100 * hits) / of).toFixed(1)}`;

function row(name: string, cases: number, scores: Scores): string[] {
  return [name, String(cases), ...measures.map((measure) => percent(scores[measure]))];
}

/** A row a language and one for all, for the project and for the baseline. */
export function report(cases: readonly Case[]): string {
  const languages = [...new Set(cases.map(({ lang }) => lang))];
  const rows = [ours, baseline].flatMap((answer, at) => {
    const title = at === 0 ? '' : 'fuse.js ';
    const of = (some: readonly Case[], name: string) =>
      row(title + name, some.length, scoresOf(some, answer));
    return [
      ...languages.map((lang) =>
        of(
          cases.filter((each) => each.lang === lang),
          lang,
        ),
      ),
      of(cases, 'all'),
    ];
  });
  return columns([['', 'cases', ...measures], ...rows]);
}

/** The cases whose first programme is wrong, or whose danger was missed or imagined. */
function errors(cases: readonly Case[]): string[] {
  return cases.flatMap((each) => {
    const scores = scoresOf([each], ours);
    const wrong = measures.filter((measure) => {
      const { hits, of } = scores[measure];
      if (of === 0) return false;
      return measure === 'wrong@3' || measure === 'false alarms' ? hits > 0 : hits < of;
    });
    if (wrong.length === 0) return [];
    const { troubles, dangers, programmes } = understood(catalogue, each.text, localeOf(each));
    const read = [...dangers, ...troubles.map(({ id, share }) => `${id} ${share.toFixed(2)}`)];
    return [
      `${each.id} ${wrong.join(', ')}\n  ${each.text}\n  expected ${each.expect.join(' ')} · found ` +
        `${programmes.map(({ key }) => key).join(' ')} · read as ${read.join(', ')}`,
    ];
  });
}

if (isMain(import.meta.url)) {
  const [file, ...options] = process.argv.slice(2);
  if (!file) {
    console.error('Usage: npm run evaluate -- FILE [--errors]   (FILE: JSON Lines of cases)');
    process.exitCode = 1;
  } else {
    const cases = readCases(file);
    if (options.includes('--errors')) for (const line of errors(cases)) console.log(line);
    console.log(report(cases));
  }
}
