import { locales } from '@/i18n/locales';
import { rubySegments } from '@/i18n/ruby';
import type { AllWords, Check, Finding } from '../check';
import { leavesIn } from '../pairs';
import { misreadHomographs, oddReadings } from '../readingsOf';
import { japaneseForms } from '../termsIn';

const withRuby = locales.filter(({ ruby }) => ruby).map(({ id }) => id);

const bare = (reading: string) => reading.replace(/[\s・、。]/g, '');

/**
 * How the stretch of a text is read that begins at a place of its plain form; nothing where a word
 * with a reading reaches over its ends.
 */
function readingAt(text: string, from: number, length: number): string | undefined {
  let at = 0;
  let reading = '';
  for (const segment of rubySegments(text.replace(/\s/g, ''))) {
    const end = at + segment.text.length;
    const [start, stop] = [Math.max(at, from), Math.min(end, from + length)];
    if (start < stop) {
      if (segment.reading !== undefined && (at < from || end > from + length)) return undefined;
      reading += segment.reading ?? segment.text.slice(start - at, stop - at);
    }
    at = end;
  }
  return reading;
}

function ofTerms(words: AllWords, locale: (typeof withRuby)[number]): Finding[] {
  const terms = words.glossary
    .map((term) => ({ form: japaneseForms(term).at(-1) ?? term.ja, term }))
    .filter(({ form, term }) => form === term.ja && /^\p{Script=Han}{3,}$/u.test(form));
  return leavesIn(words, locale).flatMap(({ key, text }) => {
    const plain = rubySegments(text.replace(/\s/g, ''))
      .map((each) => each.text)
      .join('');
    return terms.flatMap(({ form, term }) => {
      const at = plain.indexOf(form);
      const found = (at < 0 ? undefined : readingAt(text, at, form.length)) ?? term.reading;
      return bare(found) === bare(term.reading)
        ? []
        : [{ locale, key, found: `${form} read ${found}`, expected: term.reading }];
    });
  });
}

export const easyReadings: Check = {
  name: 'right-readings',
  proves: 'Readings are those of the glossary, of the dictionary, and of the words around.',
  of: withRuby,
  find: (words) =>
    withRuby.flatMap((locale) => [
      ...ofTerms(words, locale),
      ...oddReadings(leavesIn(words, locale)).map(({ key, base, reading, known }) => ({
        locale,
        key,
        found: `｜${base}《${reading}》`,
        expected: known.join(' or '),
      })),
      ...misreadHomographs(leavesIn(words, locale)).map(({ key, found, right }) => ({
        locale,
        key,
        found,
        expected: right,
      })),
    ]),
};
