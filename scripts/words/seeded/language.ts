import { leavesIn, textsIn } from '../pairs';
import { anyString, changing, latin, type PlantClass } from './plant';

const wordsOf = (text: string) => text.split(/\s+/).filter((each) => /\p{L}/u.test(each));

/** Sentences of neighbours that are easily mistaken. */
const neighbours = {
  pt: [
    'Llame al número general del ayuntamiento y explique su problema.',
    'No se sabe todavía dónde está la ventanilla de la ciudad.',
    'Pregunte a la persona encargada qué documentos debe llevar.',
    'Usted puede pedir consejo sobre la vida diaria y el trabajo.',
  ],
  fil: [
    'Tawaga ang numero sa siyudad ug isulti ang imong problema.',
    'Hubungi nomor umum balai kota dan ceritakan masalah Anda.',
  ],
  vi: ['Tumawag sa main number ng City Hall at sabihin ang problema.'],
  en: ['Ring het algemene nummer van het stadhuis en vertel uw probleem.'],
} as const;

const wrongLanguage: PlantClass = {
  name: 'wrong language',
  mechanical: false,
  plant: (words, random) => {
    const found = anyString(words, random, latin);
    if (!found || wordsOf(found.text).length < 5) return undefined;
    const { locale, key } = found;
    const other = random.pick(latin.filter((id) => id !== locale));
    if (!other) return undefined;
    const way = random.below(3);
    const foreign = locale in neighbours ? neighbours[locale as keyof typeof neighbours] : [];
    const text =
      way === 0
        ? textsIn(words, other).get(key)
        : way === 1
          ? random.pick(foreign)
          : random.pick(leavesIn(words, other).filter((leaf) => wordsOf(leaf.text).length >= 5))
              ?.text;
    return text === undefined ? undefined : { locale, key, text };
  },
};

const untranslated: PlantClass = {
  name: 'left untranslated',
  mechanical: false,
  plant: (words, random) => {
    const found = anyString(words, random);
    if (!found) return undefined;
    const { locale, key } = found;
    const from = locale === 'en' || locale === 'ja-easy' || random.below(3) === 0 ? 'ja' : 'en';
    const text = textsIn(words, from).get(key);
    // Some names are the same on purpose.
    return text === undefined || text.toLowerCase() === found.text.toLowerCase() || text.length < 3
      ? undefined
      : { locale, key, text };
  },
};

const stripped = changing(
  'marks stripped (vi)',
  (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D'),
  { locales: ['vi'] },
);

const truncated = changing('truncated', (text, locale, random) => {
  const japanese = locale === 'ja-easy';
  const sentences = text.split(japanese ? /(?<=。)/ : /(?<=[.!?]) /);
  if (sentences.length > 1 && random.below(2) === 0) {
    return sentences
      .slice(0, -1)
      .join(japanese ? '' : ' ')
      .trim();
  }
  const parts = text.split(' ');
  if (parts.length < 8) return undefined;
  return parts.slice(0, Math.floor(parts.length * (0.35 + 0.4 * random.next()))).join(' ');
});

/** Faults of language: another one, none, its marks lost, its end lost. */
export const ofLanguage: readonly PlantClass[] = [wrongLanguage, untranslated, stripped, truncated];
