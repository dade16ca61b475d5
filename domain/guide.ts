import type { Answers } from './answers';
import type { Catalogue } from './catalogue';
import { nearTroubles } from './near';
import { orderProgrammes } from './programmeOrder';
import type { Reason } from './reason';
import { firingRules, select } from './selection';
import { type Situation, situationOf } from './situation';
import type { Strength } from './strength';
import { truthOf } from './truth';
import { isUnsure } from './unsure';
import type { WindowKind } from './window';
import { orderWindows, urgentLines } from './windowOrder';

/** A programme in a guidance. */
export type GuidedProgramme = {
  id: string;
  /** Place in the plan, e.g. `g1-m2-07`. */
  key: string;
  strength: Strength;
  /** Never empty. */
  reasons: readonly Reason[];
};

/** What to do, whom to contact, and why. */
export type Guidance = {
  /** Ids of the lines to show at once. */
  urgent: readonly string[];
  /** First contact first; never empty. */
  windows: readonly { id: string; kind: WindowKind }[];
  programmes: readonly GuidedProgramme[];
  /** Ids of troubles near the chosen ones. */
  near: readonly string[];
  /** Ids of questions whose answer is not known and could still change the guidance. */
  unknown: readonly string[];
};

/**
 * The guidance for answers, read in a locale. Answers are taken as they are given;
 * rules only add and order, so more troubles or dangers never take anything away.
 */
export function guide(catalogue: Catalogue, answers: Answers, locale: string): Guidance {
  const situation = situationOf(catalogue, answers, locale);
  const firing = firingRules(catalogue.rules, situation);
  const programmes = orderProgrammes(select(situation, firing), firing, situation);
  const windows = orderWindows(programmes, firing, situation);
  return {
    urgent: urgentLines(firing, situation),
    windows: windows.flatMap((id) => {
      const window = situation.index.windows.get(id);
      return window ? [{ id, kind: window.kind }] : [];
    }),
    programmes: programmes.map(({ programme, strength, reasons }) => ({
      id: programme.id,
      key: situation.index.keys.get(programme.id) ?? '',
      strength,
      reasons,
    })),
    near: nearTroubles(catalogue, situation.troubles),
    unknown: openQuestions(catalogue, situation),
  };
}

function openQuestions(catalogue: Catalogue, situation: Situation): string[] {
  return catalogue.questions
    .filter(({ id, when }) => {
      const answered = situation.answers[id] ?? [];
      const open = answered.length === 0 || answered.some(isUnsure);
      return open && truthOf(when, situation) === 'yes';
    })
    .map(({ id }) => id);
}
