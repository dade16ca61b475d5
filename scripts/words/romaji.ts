import { toRomaji } from 'wanakana';
import { kana } from '@/i18n/ruby';

/** Particles sound otherwise than they are written. */
const particles: Record<string, string[]> = { は: ['ha', 'wa'], へ: ['he', 'e'], を: ['o', 'wo'] };

/** Sounds of borrowed words, which the library spells by the key that types them. */
const borrowed: Record<string, string> = {
  ティ: 'ti',
  ディ: 'di',
  てぃ: 'ti',
  でぃ: 'di',
  ファ: 'fa',
  フィ: 'fi',
  フェ: 'fe',
  フォ: 'fo',
  ふぁ: 'fa',
  ふぃ: 'fi',
  ふぇ: 'fe',
  ふぉ: 'fo',
  ウィ: 'wi',
  ウェ: 'we',
  チェ: 'che',
  シェ: 'she',
  ジェ: 'je',
};

/** Second vowels that Hepburn without macrons leaves out: `ii` stays, and so does `ei`. */
const silent: Record<string, string> = { a: 'a', u: 'u', e: 'e', o: 'ou' };

const syllables =
  /[きしちにひみりぎじぢびぴキシチニヒミリギジヂビピテデフウヴふてで][ゃゅょャュョァィェォぁぃぇぉ]|./gu;

/** What each sign of a reading may sound like, in order; an empty sound is one left out. */
function soundsOf(reading: string): string[][] {
  let vowel = '';
  const signs = [...reading.matchAll(syllables)].map(([sign]) => sign);
  return signs.map((sign, at) => {
    if (sign === 'っ' || sign === 'ッ') return ['', 'k', 's', 't', 'p', 'c'];
    if (sign === 'ー') return ['', vowel];
    if (sign === 'ん' || sign === 'ン') {
      // Older spellings have m before b, p and m.
      return /^[bpm]/.test(toRomaji(signs[at + 1] ?? '').toLowerCase()) ? ['n', 'm'] : ['n'];
    }
    const sound = borrowed[sign] ?? toRomaji(sign).toLowerCase();
    const left = /^[auoe]$/.test(sound) && silent[vowel]?.includes(sound) ? [''] : [];
    vowel = /[aiueo]$/.exec(sound)?.[0] ?? vowel;
    return [...(particles[sign] ?? [sound]), ...left];
  });
}

type Spelling = { sounds: string[][]; whole: boolean };

/** Whether sounds, from one on, spell a text with at most so many slips. */
function spell(spelling: Spelling, at: number, text: string, slips: number): boolean {
  const { sounds, whole } = spelling;
  if (text === '' && (!whole || at === sounds.length)) return true;
  const next = sounds[at];
  if (
    next?.some(
      (sound) => text.startsWith(sound) && spell(spelling, at + 1, text.slice(sound.length), slips),
    )
  ) {
    return true;
  }
  if (slips === 0) return false;
  const [one = '', two = ''] = [text.slice(1), text.slice(2)];
  return (
    (text !== '' && spell(spelling, at, one, slips - 1)) ||
    (next !== undefined &&
      [text, one, two].some((rest) => spell(spelling, at + 1, rest, slips - 1)))
  );
}

const letters = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9#]/g, '');

const kanaOnly = (marked: string) =>
  kana(marked)
    .normalize('NFKC')
    .replace(/[^\p{Script=Hiragana}\p{Script=Katakana}ーA-Za-z0-9#\p{Script=Han}]/gu, '');

/** Whether romaji is how a Japanese text with readings is spoken; `undefined` where kanji have none. */
export function isSpokenAs(marked: string, romaji: string): boolean | undefined {
  const reading = kanaOnly(marked);
  if (/\p{Script=Han}/u.test(reading)) return undefined;
  return spell({ sounds: soundsOf(reading), whole: true }, 0, letters(romaji), 0);
}

/** Whether romaji is spoken somewhere in a Japanese text with readings, but for so many slips. */
export function isSpokenIn(marked: string, romaji: string, slips = 0): boolean {
  const spelling = { sounds: soundsOf(kanaOnly(marked)), whole: false };
  const wanted = letters(romaji);
  return spelling.sounds.some((_, at) => spell(spelling, at, wanted, slips));
}
