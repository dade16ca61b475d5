import { Ruby } from '../Ruby';
import type { AnswerWords } from './words';

const MOST_SIGNS = 24;

type Props = { because: readonly string[]; separator: string; words: AnswerWords };

function shortened(word: string): string {
  const signs = [...word];
  return signs.length > MOST_SIGNS ? `${signs.slice(0, MOST_SIGNS).join('')}…` : word;
}

/**
 * The typed words for which something is shown. They are kept from the browser's translation, which
 * would send them away, and may run in another direction than the page.
 */
export function Because({ because, separator, words }: Props) {
  if (because.length === 0) return null;
  const pattern = words.because;
  const [before = '', after = ''] = pattern.split('{words}');
  return (
    <p className="small" translate="no">
      <Ruby>{before}</Ruby>
      <bdi>{because.map(shortened).join(separator)}</bdi>
      <Ruby>{after}</Ruby>
    </p>
  );
}
