import type { Locale } from '@/i18n/locales';
import { plain } from '@/i18n/ruby';
import type { Leaf } from './messageSets';

const withoutArguments = (text: string) => text.replace(/\{\w+\}/g, ' ');

/** Letters beyond a to z that a language written in Latin script uses. */
const ownLetters: Record<Exclude<Locale, 'ja' | 'ja-easy'>, string> = {
  en: '',
  fil: 'ñ',
  pt: 'áàâãéêíóôõúüçºª',
  vi: 'àáạảãâầấậẩẫăằắặẳẵèéẹẻẽêềếệểễìíịỉĩòóọỏõôồốộổỗơờớợởỡùúụủũưừứựửữỳýỵỷỹđ',
};

/** Marks and signs that stand in no sentence of these languages: 、 。 「 full-width forms. */
const eastAsian = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/u;

/** Strings of a Latin-script language with letters or signs that are not its own. */
export function foreignLetters(locale: keyof typeof ownLetters, leaves: readonly Leaf[]): string[] {
  const known = new Set(`abcdefghijklmnopqrstuvwxyz${ownLetters[locale]}`);
  return leaves.flatMap(({ key, text }) => {
    const letters = text.toLowerCase().match(/\p{L}/gu) ?? [];
    const strange = [...new Set(letters.filter((letter) => !known.has(letter)))];
    const sign = eastAsian.exec(text)?.[0];
    if (text !== text.normalize('NFC')) return [`${key}: not in composed form (NFC)`];
    const found = sign === undefined ? strange : [...strange, sign];
    return found.length > 0 ? [`${key}: ${found.join(' ')} in "${text}"`] : [];
  });
}

/** Strings of Japanese in which fewer than half of the letters are Japanese. */
export function notJapanese(leaves: readonly Leaf[]): string[] {
  return leaves
    .filter(({ text }) => {
      const letters = withoutArguments(plain(text)).match(/\p{L}/gu) ?? [];
      const own = letters.filter((letter) =>
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u.test(letter),
      );
      return letters.length > 0 && own.length / letters.length < 0.5;
    })
    .map(({ key, text }) => `${key}: "${text}"`);
}

const wordsIn = (text: string) =>
  withoutArguments(text)
    // Romaji stands in brackets.
    .replace(/\([\x20-\x7e]*?\)/g, ' ')
    .split(/\s+/)
    .filter((each) => /\p{L}/u.test(each));

/** Vietnamese of at least five words in which fewer than 45 % of the words carry a mark. */
export function marksMissing(
  leaves: readonly Leaf[],
  exceptions: readonly string[] = [],
): string[] {
  return leaves
    .filter(({ key }) => !exceptions.includes(key))
    .filter(({ text }) => {
      const words = wordsIn(text);
      const marked = words.filter((each) => /[^\p{ASCII}\p{P}]/u.test(each));
      return words.length >= 5 && marked.length / words.length < 0.45;
    })
    .map(({ key, text }) => `${key}: "${text}"`);
}

const bareOf = (word: string) =>
  word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');

const syllablesIn = (text: string) =>
  wordsIn(text).map((each) => each.toLowerCase().replace(/[^\p{L}]/gu, ''));

/**
 * Short strings of Vietnamese without any mark, of syllables that all other strings write with one:
 * `suc khoe` beside `sức khỏe`.
 */
export function marksLost(leaves: readonly Leaf[]): string[] {
  const marked = new Map<string, number>();
  const plainly = new Map<string, number>();
  for (const { text } of leaves) {
    for (const syllable of syllablesIn(text)) {
      const counts = bareOf(syllable) === syllable ? plainly : marked;
      const bare = bareOf(syllable);
      counts.set(bare, (counts.get(bare) ?? 0) + 1);
    }
  }
  const isLost = (syllable: string) =>
    (marked.get(syllable) ?? 0) > 4 * (plainly.get(syllable) ?? 0);
  return leaves
    .filter(({ text }) => {
      const syllables = syllablesIn(text);
      return (
        syllables.length > 0 &&
        syllables.every((each) => bareOf(each) === each) &&
        syllables.some(isLost)
      );
    })
    .map(({ key, text }) => `${key}: "${text}"`);
}
