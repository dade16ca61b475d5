import { describe, expect, it } from 'vitest';
import type { Answers } from '@/domain/answers';
import type { Catalogue } from '@/domain/catalogue';
import { groupByWindow } from '@/domain/groups';
import { guide } from '@/domain/guide';
import { nextQuestion } from '@/domain/nextQuestion';
import { catalogue } from './support/catalogue';

const strengthOf = (id: string, answers: Answers, of: Catalogue = catalogue) =>
  guide(of, answers, 'ja').programmes.find((each) => each.id === id)?.strength;

describe('how near a programme is', () => {
  it('follows what is known of the household: sure, not sure, not there', () => {
    const rent = { trouble: ['rent'] };
    expect(strengthOf('school-expense-aid', { ...rent, household: ['pupil'] })).toBe('also');
    expect(strengthOf('school-expense-aid', { ...rent, household: ['not-sure'] })).toBe('ask');
    expect(strengthOf('school-expense-aid', rent)).toBe('ask');
    expect(strengthOf('school-expense-aid', { ...rent, household: ['none'] })).toBeUndefined();
  });

  it('is never less than a single trouble makes it', () => {
    expect(strengthOf('welfare-loans', { trouble: ['rent'] })).toBe('also');
    expect(strengthOf('welfare-loans', { trouble: ['rent', 'borrow'] })).toBe('start');
  });

  it('is ordered by the nearest rank that any trouble gives', () => {
    const near = (programme: string, trouble: string, rank: number): Catalogue => ({
      ...catalogue,
      programmes: catalogue.programmes.map((each) =>
        each.id === programme
          ? { ...each, troubles: [...each.troubles, { id: trouble, as: 'main', rank }] }
          : each,
      ),
    });
    // Far in the trouble that comes first, nearest in the second.
    const changed = near('welfare-loans', 'rent', 9);
    const ids = guide(changed, { trouble: ['rent', 'borrow'] }, 'ja').programmes.map(
      ({ id }) => id,
    );
    expect(ids.indexOf('welfare-loans')).toBeLessThan(ids.indexOf('self-reliance-support'));
  });
});

describe('the guidance', () => {
  it('shows urgent lines at once for exactly the troubles that the data calls urgent', () => {
    const lines = (id: string) => guide(catalogue, { trouble: [id] }, 'ja').urgent.length > 0;
    for (const { id, urgent = false } of catalogue.troubles)
      expect([id, lines(id)]).toEqual([id, urgent]);
  });

  it('offers near troubles, and sensitive ones only to somebody who chose a sensitive one', () => {
    const sensitive = new Set(
      catalogue.troubles.filter((each) => each.sensitive).map(({ id }) => id),
    );
    const plain = guide(catalogue, { trouble: ['expecting'] }, 'ja').near;
    expect(plain.length).toBeGreaterThan(0);
    expect(plain.filter((id) => sensitive.has(id))).toEqual([]);
    const close = guide(catalogue, { trouble: ['home-safety'] }, 'ja').near;
    expect(close.some((id) => sensitive.has(id))).toBe(true);
  });

  it('says which questions are open, and only those that concern the trouble', () => {
    expect(guide(catalogue, { trouble: ['licence'] }, 'ja').unknown).toEqual([
      'for-whom',
      'support',
    ]);
    expect(guide(catalogue, { trouble: ['rent'], danger: ['not-sure'] }, 'ja').unknown).toContain(
      'danger',
    );
  });

  it('groups programmes so that one call serves several', () => {
    const guidance = guide(catalogue, { trouble: ['rent'] }, 'ja');
    const [first] = groupByWindow(catalogue, guidance, guidance.programmes);
    expect(first?.programmes.map(({ id }) => id)).toEqual([
      'hardship-advice',
      'self-reliance-support',
      'learning-support',
    ]);
  });
});

describe('a programme with several windows', () => {
  it('stands under the one that the guidance puts first', () => {
    const under = (trouble: string) => {
      const guidance = guide(catalogue, { trouble: [trouble] }, 'ja');
      const groups = groupByWindow(catalogue, guidance, guidance.programmes);
      return groups.find(({ programmes }) =>
        programmes.some(({ id }) => id === 'safety-and-rights'),
      )?.window;
    };
    expect(under('home-safety')).toBe('national-dv-plus');
    expect(under('child-safety')).toBe('national-189');
    expect(under('elder-safety')).toMatch(/elderly-desk$/);
  });
});

describe('a question', () => {
  it('is not asked when none of its options changes anything', () => {
    const idle: Catalogue = {
      ...catalogue,
      questions: [
        {
          id: 'weather',
          kind: 'one',
          options: ['sun', 'rain'],
          when: { kind: 'always' },
          sensitive: false,
          unsure: 'nothing',
          silence: 'nothing',
        },
        ...catalogue.questions,
      ],
    };
    expect(nextQuestion(idle, {})).toBe('for-whom');
  });
});
