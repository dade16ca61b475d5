import type { Check } from '../check';
import { inEach } from '../pairs';
import { marksLost, marksMissing } from '../script';

export const marks: Check = {
  name: 'marks',
  proves: 'Vietnamese carries its marks.',
  of: ['vi'],
  find: (words) =>
    inEach(words, ['vi'], 'Vietnamese with its marks', (leaves) => [
      ...new Set([...marksMissing(leaves), ...marksLost(leaves)]),
    ]),
};
