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
  reasons: Reason[];
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
  const selected = new Map<string, Selected>();
  const { index } = situation;

  const add = (programme: Programme, strength: Strength, rank: number, reasons: Reason[]) => {
    const known = selected.get(programme.id);
    if (known) {
      known.strength = stronger(known.strength, strength);
      known.rank = Math.min(known.rank, rank);
      known.reasons.push(...reasons);
    } else {
      selected.set(programme.id, { programme, strength, rank, reasons: [...reasons] });
    }
  };

  for (const { id } of situation.troubles) {
    for (const { programme, strength, rank } of index.answering.get(id) ?? []) {
      const rule = strength === 'start' ? MAIN : ALSO;
      add(programme, strength, rank, [{ rule, question: TROUBLE, options: [id] }]);
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
  for (const { when, strength: limit } of situation.index.lowering.get(programme.id) ?? []) {
    const lower = strengthRank(limit) > strengthRank(weakest);
    if (lower && truthOf(when, situation) === 'yes') weakest = limit;
  }
  return weakest;
}
