import { createHash } from 'node:crypto';

/** Who has read a string, from the least to the most. Nothing is called read by natives that was not. */
export const readingStates = ['machine-written', 'second-reading', 'native-reader'] as const;
export type ReadingState = (typeof readingStates)[number];

/** Of each string (dotted key, from the namespace on): its state and the Japanese it was made from. */
export type Ledger = Readonly<Record<string, string>>;

/** An entry of a ledger, e.g. `second-reading 0c1d2e3f`. */
export type Reading = { state: ReadingState; of: string };

/** A short name for a Japanese string: another one as soon as a single sign of it changes. */
export function sourceHash(japanese: string): string {
  return createHash('sha256').update(japanese).digest('hex').slice(0, 8);
}

/** How a reading is written in `messages/ledger/<locale>.json`. */
export function readingText({ state, of }: Reading): string {
  return `${state} ${of}`;
}

/** Reads an entry of a ledger. Throws for one that is not of the form `second-reading 0c1d2e3f`. */
export function readingOf(key: string, entry: string): Reading {
  const [state, of = ''] = entry.split(' ');
  const known = readingStates.find((each) => each === state);
  if (known && /^[0-9a-f]{8}$/.test(of)) return { state: known, of };
  throw new Error(
    `The ledger says "${entry}" of "${key}". Expected: ${readingStates.join(' | ')}, a space, and ` +
      'eight hexadecimal digits. Mend it with `npm run words -- --record`.',
  );
}
