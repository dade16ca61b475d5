import { describe, expect, it } from 'vitest';
import { catalogue } from '@/data';
import { heardNames } from '@/domain/heardNames';
import { mayLieAbout } from '@/domain/mayLieAbout';
import type { FoundName } from '@/domain/search';
import { about, begun } from '@/domain/talk';

const alone = about(begun, 'alone');
const watched = about(begun, 'accompanied');
const calm = { answers: {} };

const named = (kind: FoundName['kind'], ...ids: string[]): FoundName[] =>
  ids.map((id) => ({ kind, id, names: [], inFull: false }));
const shown = (...[talk, names, understood]: [typeof alone, FoundName[], typeof calm?]) => {
  const { programmes, windows } = heardNames(catalogue, talk, names, understood ?? calm);
  return { programmes: programmes.map(({ id }) => id), windows: windows.map(({ id }) => id) };
};

const secret = catalogue.programmes.filter((each) => !mayLieAbout(catalogue, each));
const open = catalogue.programmes.filter((each) => mayLieAbout(catalogue, each));

describe('what a screen between two people shows of names', () => {
  it('is programmes and windows, three at most, and no measure of the plan', () => {
    const [first = '', second = ''] = open.map(({ id }) => id);
    const names = [
      ...named('measure', 'g1-m2'),
      ...named('window', 'national-188'),
      ...named('programme', first, second),
      ...named('window', 'pref-social-council'),
    ];
    expect(shown(alone, names)).toEqual({ programmes: [first, second], windows: ['national-188'] });
  });

  it('is nothing sensitive while somebody stands beside', () => {
    for (const { id } of secret) {
      expect(shown(alone, named('programme', id)).programmes).toEqual([id]);
      expect(shown(watched, named('programme', id)).programmes).toEqual([]);
    }
    expect(shown(alone, named('window', 'pref-dv-center')).windows).toEqual(['pref-dv-center']);
    expect(shown(watched, named('window', 'pref-dv-center', 'national-188')).windows).toEqual([
      'national-188',
    ]);
  });

  it('is nothing where danger was understood', () => {
    const danger = { answers: { trouble: ['home-safety'] } };
    expect(shown(alone, named('window', 'national-188'), danger)).toEqual({
      programmes: [],
      windows: [],
    });
  });

  it('is a name and nothing else where the first that may stand is', () => {
    const [first = ''] = secret.map(({ id }) => id);
    const names = [
      ...named('programme', first).map((each) => ({ ...each, inFull: true })),
      ...named('window', 'national-188'),
    ];
    const inFull = (talk: typeof alone, understood = calm) =>
      heardNames(catalogue, talk, names, understood).inFull;
    expect(inFull(alone)).toBe(true);
    expect(inFull(watched)).toBe(false);
    expect(inFull(alone, { answers: { trouble: ['home-safety'] } })).toBe(false);
  });

  it('is nothing that is not there', () => {
    expect(shown(alone, named('programme', 'national-188'))).toEqual({
      programmes: [],
      windows: [],
    });
  });
});
