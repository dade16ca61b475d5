import type { Catalogue } from './catalogue';
import { sensitivityOf } from './sensitivity';
import { isWatched, mayStand, type Talk } from './talk';
import type { Understanding } from './understand';

/** What a talk's screen shows of words that were typed at the counter. */
export type Heard = {
  /** Ids of troubles to choose from, most likely first. */
  troubles: readonly string[];
  /** Ids of lines to call at once. */
  urgent: readonly string[];
};

/** As many troubles as two people take in together. */
const MOST = 4;

/**
 * What of an understanding the screen may show: while somebody stands beside, nothing about violence,
 * suicide or residence status, and no line that would tell of it.
 */
export function heardOf(
  catalogue: Pick<Catalogue, 'questions' | 'troubles'>,
  talk: Talk,
  { troubles, urgent, answers }: Pick<Understanding, 'troubles' | 'urgent' | 'answers'>,
): Heard {
  const isHidden = (id: string) =>
    catalogue.troubles.some((each) => each.id === id && !mayStand(talk, each));
  return {
    troubles: troubles
      .map(({ id }) => id)
      .filter((id) => !isHidden(id))
      .slice(0, MOST),
    urgent: isWatched(talk) && sensitivityOf(catalogue, answers) !== null ? [] : urgent,
  };
}
