import type { Answers } from '@/domain/answers';
import { forWhom } from '@/domain/forWhom';
import { isUnsure } from '@/domain/unsure';
import type { Wording } from '@/i18n/wording';

/** How to speak, from the answer to the question for whom. */
export function wordingOf(answers: Answers): Wording {
  const whom = forWhom(answers);
  if (whom === 'under-18') return 'child';
  return whom === undefined || whom === 'me' || isUnsure(whom) ? 'me' : 'other';
}
