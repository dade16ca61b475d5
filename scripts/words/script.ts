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
export function foreignLetters(locale: keyof typeof ownLetters, leaves: Leaf[]): string[] {
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
export function notJapanese(leaves: Leaf[]): string[] {
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
export function marksMissing(leaves: Leaf[], exceptions: readonly string[] = []): string[] {
  return leaves
    .filter(({ key }) => !exceptions.includes(key))
    .filter(({ text }) => {
      const words = wordsIn(text);
      const marked = words.filter((each) => /[^\p{ASCII}\p{P}]/u.test(each));
      return words.length >= 5 && marked.length / words.length < 0.45;
    })
    .map(({ key, text }) => `${key}: "${text}"`);
}

/** Strings of at least five words that are the same in two languages: one was left behind. */
export function untranslated(leaves: Leaf[], other: Leaf[]): string[] {
  const theirs = new Map(other.map(({ key, text }) => [key, text]));
  return leaves
    .filter(({ key, text }) => theirs.get(key) === text && wordsIn(text).length >= 5)
    .map(({ key, text }) => `${key}: "${text}"`);
}

/** The widest band of lengths between two languages, measured on other projects' translations. */
const band = { shortest: 0.55, longest: 2.04, from: 100 };

/** Long texts that are much shorter or longer than in another language: something fell out. */
export function oddLengths(leaves: Leaf[], other: Leaf[]): string[] {
  const theirs = new Map(other.map(({ key, text }) => [key, text.length]));
  return leaves.flatMap(({ key, text }) => {
    const length = theirs.get(key) ?? 0;
    const ratio = text.length / length;
    const fits = length < band.from || (ratio >= band.shortest && ratio <= band.longest);
    return fits ? [] : [`${key}: ${ratio.toFixed(2)} times as long`];
  });
}
