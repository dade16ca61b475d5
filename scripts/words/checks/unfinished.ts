import { localeIds } from '@/i18n/locales';
import type { Check } from '../check';
import { inEach } from '../pairs';

const marksOfWork =
  /[Ll]orem|ipsum|dolor sit|(?<!\p{L})(?:TODO|FIXME|TBD|XXX)(?!\p{L})|\?\?\?|\[(?:translate|translation|todo|ja|en)\b|（?要翻訳|翻訳待ち|ダミー|ここに.{0,4}入れ|�|^[a-z]+(?:\.[A-Za-z-]+)+$/u;

export const unfinished: Check = {
  name: 'unfinished',
  proves: 'No text is a placeholder, a note to oneself or a key.',
  find: (words) =>
    inEach(words, localeIds, 'a finished text', (leaves) =>
      leaves.flatMap(({ key, text }) => {
        const found = marksOfWork.exec(text)?.[0];
        return found === undefined ? [] : [`${key}: "${found}" in "${text}"`];
      }),
    ),
};
