import type { Catalogue } from './catalogue';
import { checkAsked } from './checkAsked';
import { checkFormerIds } from './checkFormerIds';
import { checkProgrammes } from './checkProgrammes';
import { checkQuestions } from './checkQuestions';
import { checkTroubles } from './checkTroubles';
import { checkWindows } from './checkWindows';
import type { Problem } from './problem';

/** Every fault between the records of a catalogue whose single records are sound; empty when all is well. */
export function check(catalogue: Catalogue): Problem[] {
  return [
    ...checkTroubles(catalogue),
    ...checkWindows(catalogue),
    ...checkProgrammes(catalogue),
    ...checkQuestions(catalogue),
    ...checkAsked(catalogue),
    ...checkFormerIds(catalogue),
  ];
}
