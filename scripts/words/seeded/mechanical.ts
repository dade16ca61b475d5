import type { Random } from '@/domain/random';
import { anyString, changing, type PlantClass, replaceOne } from './plant';

const missingKey: PlantClass = {
  name: 'missing key',
  mechanical: true,
  plant: (words, random) => {
    const found = anyString(words, random);
    return found && { locale: found.locale, key: found.key };
  },
};

const placeholder = changing(
  'placeholder broken',
  (text, _, random) =>
    replaceOne(text, /\{\w+\}/g, random, (found) => {
      const name = found.slice(1, -1);
      const slips = [`{${name.slice(0, -1)}}`, `{${name}`, name, `{ ${name.toUpperCase()} }`, ''];
      return random.pick(slips) ?? '';
    }),
  { mechanical: true },
);

const otherDigit = (digit: string, random: Random) =>
  String((Number(digit) + 1 + random.below(9)) % 10);

const number = changing(
  'number changed',
  (text, _, random) =>
    // Apart from phone numbers and clock times, which are classes of their own.
    replaceOne(text, /(?<![\d#:.-])\d{1,4}(?!\d|[:h-]\d|h\b|時|-)/g, random, (found) => {
      const at = random.below(found.length);
      const digit = otherDigit(found[at] ?? '0', random);
      const changed = found.slice(0, at) + digit + found.slice(at + 1);
      return changed === '110' || changed === '119' ? '118' : changed;
    }),
  { mechanical: true },
);

const phone = changing(
  'phone digits swapped',
  (text, _, random) =>
    replaceOne(
      text,
      /0\d{1,4}-\d{1,4}-\d{2,4}|0\d{3}-\d{6}|#\d{4}|\b1[18][0-9]\b/g,
      random,
      (found) => {
        const pairs = [...found].flatMap((sign, at) => {
          const next = found[at + 1] ?? '';
          return /\d/.test(sign) && /\d/.test(next) && sign !== next ? [at] : [];
        });
        const at = random.pick(pairs) ?? 0;
        return found.slice(0, at) + found[at + 1] + found[at] + found.slice(at + 2);
      },
    ),
  { mechanical: true },
);

const time = changing(
  'time changed',
  (text, _, random) =>
    replaceOne(
      text,
      /(?<![\d-])\d{1,2}(?=:\d{2}|h(?:\d{2})?\b|｜時《じ》(?!｜間)| (?:a\.m|p\.m|AM|PM))/g,
      random,
      (found) => String((Number(found) % 11) + 1),
    ),
  { mechanical: true },
);

/** Faults that can be found without understanding a word. */
export const mechanical: readonly PlantClass[] = [missingKey, placeholder, number, phone, time];
