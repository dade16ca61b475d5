import { describe, expect, it } from 'vitest';
import { catalogue } from '@/data';
import { chosenOf } from '@/domain/chosenOf';
import { guide } from '@/domain/guide';
import type { Understanding } from '@/domain/understand';

const locale = 'en';
const sure = { trouble: ['home-safety'], danger: ['tonight'] };
const all = { trouble: ['home-safety', 'rent'], danger: ['tonight'] };
const guided = guide(catalogue, all, locale);

/** Sure of one trouble, less sure of another, and of a danger. */
const understanding: Understanding = {
  ...guide(catalogue, sure, locale),
  troubles: [
    { id: 'home-safety', share: 0.6, because: ['hits'] },
    { id: 'rent', share: 0.2, because: ['rent'] },
  ],
  dangers: ['tonight'],
  answers: sure,
  programmes: guided.programmes.map((each) => ({ ...each, score: 1, because: ['hits', 'rent'] })),
};

const choose = (...choices: [string, boolean][]) =>
  chosenOf(catalogue, understanding, new Map(choices), locale);
const leadsTo = (id: string, troubles: string[]) =>
  catalogue.programmes
    .find((programme) => programme.id === id)
    ?.troubles.some((trouble) => troubles.includes(trouble.id)) ?? false;

describe('what somebody put in or took out', () => {
  it('changes nothing where it is what was understood anyway', () => {
    expect(choose()).toBe(understanding);
    expect(choose(['home-safety', true], ['unknown', false])).toBe(understanding);
  });

  it('takes a trouble out with its lines, its reasons and what only it led to', () => {
    const rest = choose(['home-safety', false]);
    expect(rest.answers).toEqual({ danger: ['tonight'] });
    expect(rest.urgent).toEqual(guide(catalogue, rest.answers, locale).urgent);
    expect(rest.troubles.map(({ id }) => id)).toEqual(['rent']);
    const gone = understanding.programmes.filter(
      ({ id }) => !rest.programmes.some((kept) => kept.id === id),
    );
    expect(gone.length).toBeGreaterThan(0);
    for (const { id } of gone) expect(leadsTo(id, ['rent']), id).toBe(false);
    for (const { because } of rest.programmes) expect(because).toEqual(['rent']);
  });

  it('puts in what was only likely', () => {
    const more = choose(['rent', true]);
    expect(more.answers).toEqual(all);
    expect(more.windows).toEqual(guided.windows);
    expect(more.programmes.map(({ id }) => id)).toEqual(
      understanding.programmes.map(({ id }) => id),
    );
  });

  it('takes a danger out with its lines', () => {
    const calm = choose(['tonight', false]);
    expect(calm.dangers).toEqual([]);
    expect(calm.answers).toEqual({ trouble: ['home-safety'] });
    expect(calm.urgent).toEqual(guide(catalogue, calm.answers, locale).urgent);
  });

  it('leaves the general window where everything was taken out', () => {
    const nothing = choose(['home-safety', false], ['rent', false], ['tonight', false]);
    expect(nothing.answers).toEqual({});
    expect(nothing.urgent).toEqual([]);
    expect(nothing.windows).toEqual(guide(catalogue, {}, locale).windows);
  });

  it('keeps a programme that was found by no trouble', () => {
    const [programme] = catalogue.programmes.filter(({ id }) => !leadsTo(id, all.trouble));
    const byName = { ...understanding.programmes[0], id: programme?.id ?? '' };
    const named = { ...understanding, programmes: [byName] } as Understanding;
    const choices = new Map([['home-safety', false]]);
    expect(chosenOf(catalogue, named, choices, locale).programmes.map(({ id }) => id)).toEqual([
      programme?.id,
    ]);
  });
});
