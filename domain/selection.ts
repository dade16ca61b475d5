import type { Programme } from './programme';
import { ALSO, MAIN, type Reason, reasonsOf } from './reason';
import type { Rule } from './rule';
import type { Situation } from './situation';
import { TROUBLE } from './situation';
import { type Strength, strengthRank, stronger } from './strength';
import { type Truth, truthOf } from './truth';

/** A programme that the answers select. */
export type Selected = {
  programme: Programme;
  strength: Strength;
  /** Nearest rank it has within a chosen trouble. */
  rank: number;
  reasons: readonly Reason[];
};

/** Rules that hold (`yes`) or are not known to fail (`unknown`), in the order of the file. */
export type FiringRule = { rule: Rule; truth: Exclude<Truth, 'no'> };

/** Rank of a programme that no chosen trouble names. */
export const LAST_RANK = 10;

/** The rules that fire in a situation. */
export function firingRules(rules: readonly Rule[], situation: Situation): FiringRule[] {
  const firing: FiringRule[] = [];
  for (const rule of rules) {
    const truth = truthOf(rule.when, situation);
    if (truth !== 'no') firing.push({ rule, truth });
  }
  return firing;
}

/**
 * The programmes for a situation, unordered: each at the greatest strength that a chosen trouble,
 * one of its conditions or a rule gives it; where a condition is not known yet, worth asking.
 */
export function select(situation: Situation, firing: readonly FiringRule[]): Selected[] {
  const selected = new Map<Programme, Selected>();
  const { index } = situation;

  const add = (
    programme: Programme,
    strength: Strength,
    rank: number,
    reasons: readonly Reason[],
  ) => {
    const known = selected.get(programme);
    if (known) {
      known.strength = stronger(known.strength, strength);
      known.rank = Math.min(known.rank, rank);
      known.reasons = [...known.reasons, ...reasons];
    } else {
      selected.set(programme, { programme, strength, rank, reasons });
    }
  };

  for (const { id } of situation.troubles) {
    const reasons = {
      start: [{ rule: MAIN, question: TROUBLE, options: [id] }],
      also: [{ rule: ALSO, question: TROUBLE, options: [id] }],
    };
    for (const { programme, strength, rank } of index.answering.get(id) ?? []) {
      add(programme, strength, rank, strength === 'start' ? reasons.start : reasons.also);
    }
  }
  for (const { programme, condition } of index.raising) {
    const truth = truthOf(condition.when, situation);
    if (truth === 'no') continue;
    const reasons = reasonsOf(condition.id, condition.when, situation);
    add(programme, truth === 'yes' ? condition.strength : 'ask', LAST_RANK, reasons);
  }
  for (const { rule, truth } of firing) {
    for (const { id, strength } of rule.effect.programmes ?? []) {
      const programme = index.programmes.get(id);
      if (!programme) continue;
      const reasons = reasonsOf(rule.id, rule.when, situation);
      add(programme, truth === 'yes' ? strength : 'ask', LAST_RANK, reasons);
    }
  }
  for (const each of selected.values()) each.strength = lowered(each, situation);
  return [...selected.values()];
}

function lowered({ programme, strength }: Selected, situation: Situation): Strength {
  let weakest = strength;
  for (const { when, strength: limit } of situation.index.lowering.get(programme) ?? []) {
    const lower = strengthRank(limit) > strengthRank(weakest);
    if (lower && truthOf(when, situation) === 'yes') weakest = limit;
  }
  return weakest;
}
