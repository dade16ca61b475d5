import { plain } from '@/i18n/ruby';
import type { Leaf } from './messageSets';

const LONGEST = 60;
const authored = /｜[^｜《》]+《[^｜《》]+》/g;

/** Texts of easy Japanese with kanji that carry no reading, or with a broken or odd reading. */
export function readingsMissing(leaves: readonly Leaf[]): string[] {
  return leaves.flatMap(({ key, text }) => {
    const bare = text.replace(authored, '').match(/[\p{Script=Han}々ヶ]+/gu) ?? [];
    const broken = /[｜《》]/.test(text.replace(authored, ''));
    const odd = [...text.matchAll(/《([^》]*)》/g)]
      .map(([, reading = '']) => reading)
      .filter((reading) => !/^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u.test(reading));
    return [
      ...(bare.length > 0 ? [`${key}: no reading for ${bare.join(', ')}`] : []),
      ...(broken ? [`${key}: a broken reading in "${text}"`] : []),
      ...odd.map((reading) => `${key}: not a reading: 《${reading}》`),
    ];
  });
}

/** Sentences that are too long to be easy, without readings and spaces. */
export function longSentences(leaves: readonly Leaf[]): string[] {
  return leaves.flatMap(({ key, text }) =>
    plain(text)
      .replace(/\s/g, '')
      .split(/[。！？]/)
      .filter((sentence) => sentence.length > LONGEST)
      .map((sentence) => `${key} (${sentence.length}): "${sentence}"`),
  );
}

/** Texts that carry readings although their locale has none. */
export function strayReadings(leaves: readonly Leaf[]): string[] {
  return leaves.filter(({ text }) => /[｜《》]/.test(text)).map(({ key }) => key);
}
