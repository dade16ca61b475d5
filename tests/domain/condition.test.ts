import { describe, expect, it } from 'vitest';
import type { Answers } from '@/domain/answers';
import type { Condition } from '@/domain/condition';
import { reasonsOf } from '@/domain/reason';
import { situationOf } from '@/domain/situation';
import { type Truth, truthOf } from '@/domain/truth';
import { catalogue } from './support/catalogue';

const truth = (condition: Condition, answers: Answers, locale = 'ja'): Truth =>
  truthOf(condition, situationOf(catalogue, answers, locale));

const older: Condition = { kind: 'answer', question: 'household', anyOf: ['older'] };
const money: Condition = { kind: 'field', anyOf: ['money'] };

describe('a condition', () => {
  it.each<[Condition, Answers, Truth]>([
    [{ kind: 'always' }, {}, 'yes'],
    [{ kind: 'trouble', anyOf: ['rent'] }, { trouble: ['rent'] }, 'yes'],
    [{ kind: 'trouble', anyOf: ['rent'] }, { trouble: ['debts'] }, 'no'],
    [{ kind: 'trouble', anyOf: ['rent', 'debts'], atLeast: 2 }, { trouble: ['rent'] }, 'no'],
    [
      { kind: 'trouble', anyOf: ['rent', 'debts'], atLeast: 2 },
      { trouble: ['rent', 'debts'] },
      'yes',
    ],
    [money, { trouble: ['rent'] }, 'yes'],
    [money, { trouble: ['licence'] }, 'no'],
    [{ kind: 'fields', atLeast: 2 }, { trouble: ['rent', 'debts'] }, 'no'],
    [{ kind: 'fields', atLeast: 2 }, { trouble: ['rent', 'licence'] }, 'yes'],
    [older, { household: ['older'] }, 'yes'],
    [older, { household: ['none'] }, 'no'],
    [older, { household: ['not-sure'] }, 'unknown'],
    [older, { household: ['rather-not'] }, 'unknown'],
    [older, {}, 'unknown'],
    [{ kind: 'answer', question: 'danger', anyOf: ['partner'] }, {}, 'no'],
    [{ kind: 'answer', question: 'danger', anyOf: ['partner'] }, { danger: ['not-sure'] }, 'no'],
    [{ kind: 'not', of: older }, { household: ['none'] }, 'yes'],
    [{ kind: 'not', of: older }, {}, 'unknown'],
    [{ kind: 'not', of: money }, { trouble: ['rent'] }, 'no'],
    [{ kind: 'all', of: [money, older] }, { trouble: ['rent'] }, 'unknown'],
    [{ kind: 'all', of: [money, older] }, { household: ['older'] }, 'no'],
    [{ kind: 'any', of: [money, older] }, { trouble: ['rent'] }, 'yes'],
    [{ kind: 'any', of: [money, older] }, {}, 'unknown'],
  ])('%j is, for %j, %s', (condition, answers, expected) => {
    expect(truth(condition, answers)).toBe(expected);
  });

  it('may depend on the locale', () => {
    const condition: Condition = { kind: 'locale', anyOf: ['vi'] };
    expect(truth(condition, {}, 'vi')).toBe('yes');
    expect(truth(condition, {}, 'ja')).toBe('no');
  });
});

describe('the reasons of a condition', () => {
  const reasons = (condition: Condition, answers: Answers) =>
    reasonsOf('rule', condition, situationOf(catalogue, answers, 'ja'));

  it('name only the answers it rests on', () => {
    const condition: Condition = { kind: 'all', of: [money, older] };
    expect(
      reasons(condition, { trouble: ['licence', 'rent'], household: ['older', 'alone'] }),
    ).toEqual([
      { rule: 'rule', question: 'trouble', options: ['rent'] },
      { rule: 'rule', question: 'household', options: ['older'] },
    ]);
  });

  it('name "not sure" where that is all that is known, and nothing where nothing was answered', () => {
    expect(reasons(older, { household: ['not-sure'] })[0]?.options).toEqual(['not-sure']);
    expect(reasons(older, {})[0]?.options).toEqual([]);
  });

  it('leave out the parts of an "any" that do not hold', () => {
    const condition: Condition = { kind: 'any', of: [money, { kind: 'field', anyOf: ['work'] }] };
    expect(reasons(condition, { trouble: ['rent'] })).toEqual([
      { rule: 'rule', question: 'trouble', options: ['rent'] },
    ]);
  });
});
