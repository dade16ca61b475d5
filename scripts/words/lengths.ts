import { type Locale, localeIds, sourceLocale } from '@/i18n/locales';
import { plain } from '@/i18n/ruby';

/** How long a text is beside its Japanese, over all texts of this project. */
const usual: Record<Locale, number> = {
  ja: 1,
  'ja-easy': 1.1,
  en: 2.76,
  pt: 2.78,
  vi: 2.59,
  fil: 2.95,
};

/**
 * How far a text may be from the middle of its five neighbours, by the length of the Japanese: the
 * longer a text, the closer together. Measured: 1 in 1,000 of the texts of this project lie outside.
 */
const bands = [
  { from: 80, shortest: 0.74, longest: 1.4 },
  { from: 40, shortest: 0.68, longest: 1.45 },
  { from: 20, shortest: 0.58, longest: 1.65 },
  { from: 12, shortest: 0.42, longest: 2.2 },
];

/** Easy Japanese explains what it names, or leaves it out. */
const easy = { shortest: 0.6, longest: 2 };

const middle = (list: readonly number[]) => {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 1;
};

const trimmed = (locale: Locale, text: string) =>
  locale.startsWith('ja') ? plain(text).replace(/\s/g, '') : text;

/** How long each text is beside the middle of the others. */
function ratios(texts: ReadonlyMap<Locale, string>, bare: boolean): Map<Locale, number> {
  const long = new Map(
    [...texts].map(([id, text]) => {
      const shown = bare ? text.replace(/[（(][^）)]*[)）]/g, '') : text;
      return [id, Math.max(1, trimmed(id, shown).length) / usual[id]];
    }),
  );
  return new Map(
    [...long].map(([id, length]) => {
      const others = [...long].filter(([other]) => other !== id).map(([, each]) => each);
      return [id, length / middle(others)];
    }),
  );
}

/**
 * Translations that are much shorter or longer than their neighbours let expect, with and without
 * what stands in brackets: one language explains there, another does not.
 */
export function oddLengths(
  texts: ReadonlyMap<Locale, string>,
): { locale: Locale; ratio: number }[] {
  if (texts.size < localeIds.length) return [];
  const sizes = [...texts].map(([id, text]) => trimmed(id, text).length / usual[id]);
  const band = bands.find(({ from }) => middle(sizes) >= from);
  // Names are short here and explained there.
  if (!band || (band.from < 20 && !/。$/.test(texts.get(sourceLocale) ?? ''))) return [];
  const [whole, bare] = [ratios(texts, false), ratios(texts, true)];
  return [...whole].flatMap(([locale, ratio]) => {
    const { shortest, longest } = locale === 'ja-easy' ? easy : band;
    const other = bare.get(locale) ?? ratio;
    const odd = Math.max(ratio, other) < shortest || Math.min(ratio, other) > longest;
    return odd && locale !== sourceLocale ? [{ locale, ratio }] : [];
  });
}
