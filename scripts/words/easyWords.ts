import { plain } from '@/i18n/ruby';
import type { Leaf } from './messageSets';

const tight = (text: string) => plain(text).replace(/\s/g, '');

/** Sentences without spaces, and without what is explained in brackets. */
export function sentencesOf(text: string): string[] {
  return tight(text)
    .split(/[。！？]/)
    .filter((sentence) => sentence !== '');
}

/** Polite speech beyond です and ます: hard to read, and no politer to a learner. */
const keigo =
  /(?<!お金を?)お(?!り|か|お|い|ね|こ|し|金|店|年寄|母|父|医者|知らせ|願|風呂|子|礼|寺|湯|弁当|祭)\p{Script=Han}+(?:\p{Script=Hiragana}{0,2})?(?:ください|になり|になる|します|いたし)|ご(?:\p{Script=Han}{2})(?:ください|になり|いただ|します)|いただ[きけく]|くださ[るい]ます|ございま|いたしま|申し上げ|存じ|おりま(?:す|せん)|伺[いう]|承[りる]|召し上が|いらっしゃ|なさ[いる]ます|拝見|参ります|おられ|願います|賜/u;

/** Two denials in a sentence that make one statement. */
const doubleDenial =
  /(?:ない|ません|なく)(?:わけ|こと)(?:では|じゃ|は|も)(?:ない|ありません)|(?:なければ|なくては)(?!な[らりい]|いけ)[^「」]{0,6}(?<!危)(?:ない|ません)(?!で)|ないものは(?:ない|ありません)|ざるをえ|ずにはいられ|ないではいられ/;

/** How easy Japanese writes dates, times and ranges. */
const signs: readonly [RegExp, string][] = [
  [/[～〜~]/, '…から…まで'],
  [/\d{1,2}:\d{2}/, '午前8時30分'],
  [/(?<![\d-])\d{1,4}\/\d{1,2}/, '2026年1月15日'],
  [/令和|平成|昭和|[RHS]\d{1,2}[.年]/, 'the Western year'],
  [/[※→⇒]/, 'a sentence'],
];

/** A fault of a text in easy Japanese. */
export type EasyFault = { key: string; found: string; expected: string };

const first = (pattern: RegExp, text: string) => pattern.exec(text)?.[0];

/** Polite forms, double denials and signs that easy Japanese does without. */
export function easyFaults(leaves: readonly Leaf[]): EasyFault[] {
  return leaves.flatMap(({ key, text }) => {
    const shown = tight(text);
    const kinds: readonly [RegExp, string][] = [
      [keigo, 'です and ます, no politer forms'],
      [doubleDenial, 'one denial or none'],
      ...signs,
    ];
    return kinds.flatMap(([pattern, expected]) => {
      const found = first(pattern, shown);
      return found === undefined ? [] : [{ key, found: `"${found}" in "${shown}"`, expected }];
    });
  });
}
