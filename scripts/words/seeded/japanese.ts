import type { Random } from '@/domain/random';
import { romajiInBrackets } from '../romajiWords';
import { changing, latin, type PlantClass, replaceOne } from './plant';

const kana = [
  ...'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわん',
];

const reading = changing(
  'reading missing or wrong',
  (text, _, random) =>
    replaceOne(text, /｜[^｜《》]+《[^｜《》]+》/g, random, (found) => {
      const [base = '', read = ''] = found.slice(1, -1).split('《');
      if (random.below(3) === 0) return base;
      const at = random.below(read.length);
      const other = random.pick(kana.filter((sign) => sign !== read[at])) ?? '';
      return `｜${base}《${read.slice(0, at)}${other}${read.slice(at + 1)}》`;
    }),
  { locales: ['ja-easy'] },
);

/** A slip of the pen: a letter lost, doubled into another, or two turned round. */
function slip(romaji: string, random: Random): string {
  const places = [...romaji.matchAll(/[a-z]/g)].map(({ index }) => index);
  const at = random.pick(places) ?? 0;
  const letter = random.pick([...'aiueoknstmr'].filter((each) => each !== romaji[at])) ?? 'a';
  const ways = [romaji.slice(0, at), romaji.slice(0, at) + letter];
  return (random.pick(ways) ?? '') + romaji.slice(at + 1);
}

const inBrackets = changing(
  'romaji wrong',
  (text, _, random) => replaceOne(text, romajiInBrackets, random, (found) => slip(found, random)),
  { locales: latin },
);

const romaji: PlantClass = {
  name: 'romaji wrong',
  mechanical: false,
  plant: (words, random) => {
    if (random.below(2) === 0) return inBrackets.plant(words, random);
    const window = random.pick(words.catalogue.windows.filter(({ sayRomaji }) => sayRomaji));
    if (!window?.sayRomaji) return undefined;
    return {
      locale: 'ja',
      key: `windows.${window.id}.say`,
      romaji: slip(window.sayRomaji, random),
    };
  },
};

/** Faults of readings and of romaji. */
export const ofReading: readonly PlantClass[] = [reading, romaji];
