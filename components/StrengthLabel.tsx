import type { Strength } from '@/domain/strength';
import { Ruby } from './Ruby';
import type { Words } from './words';

type Props = { strength: Strength; words: Words['labels']['strengths'] };

/** How near a programme is, in words. */
export function StrengthLabel({ strength, words }: Props) {
  return (
    <span className={`tag tag-${strength}`}>
      <Ruby>{words[strength]}</Ruby>
    </span>
  );
}
