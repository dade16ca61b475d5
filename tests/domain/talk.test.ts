import { describe, expect, it } from 'vitest';
import { catalogue } from '@/data';
import { guide } from '@/domain/guide';
import {
  about,
  areasOf,
  ask,
  back,
  begun,
  further,
  goOn,
  inArea,
  openQuestion,
  people,
  placeOf,
  press,
  pressed,
  type Talk,
  troublesOf,
} from '@/domain/talk';

const question = (id: string) => {
  const found = catalogue.questions.find((each) => each.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
};

/** A talk in which a trouble is chosen. */
function withTrouble(person: (typeof people)[number], trouble: string): Talk {
  const { area } = catalogue.troubles.find(({ id }) => id === trouble) ?? {};
  return press(catalogue, inArea(about(begun, person), area ?? '?'), question('trouble'), trouble);
}

const onward = (talk: Talk) => goOn(catalogue, talk) ?? talk;

describe('a talk at a counter', () => {
  it('begins with whom it is about, and always as one at a counter', () => {
    expect(placeOf(begun)).toEqual({ at: 'person' });
    for (const person of people) {
      const talk = about(begun, person);
      expect(talk.answers).toEqual({ 'for-whom': ['counter'] });
      expect(placeOf(talk)).toEqual({ at: 'areas' });
    }
  });

  it('asks somebody who is alone about danger before the result, and once', () => {
    const asked = onward(withTrouble('alone', 'rent'));
    expect(placeOf(asked)).toEqual({ at: 'question', question: 'danger' });
    const done = press(catalogue, asked, question('danger'), 'none');
    expect(placeOf(done)).toEqual({ at: 'result' });
  });

  it('shows nothing about violence or suicide while somebody stands beside', () => {
    const watched = about(begun, 'accompanied');
    const shown = areasOf(catalogue, watched).flatMap(({ id }) =>
      troublesOf(catalogue, watched, id),
    );
    expect(shown.length).toBeGreaterThan(30);
    expect(shown.filter(({ sensitive, status }) => sensitive || status)).toEqual([]);
    expect(troublesOf(catalogue, about(begun, 'alone'), 'languages').map(({ id }) => id)).toContain(
      'residence',
    );
    expect(shown.map(({ id }) => id)).not.toContain('residence');
    for (const { id } of shown) {
      const result = onward(withTrouble('accompanied', id));
      expect(placeOf(result), id).toEqual({ at: 'result' });
      expect(openQuestion(catalogue, result)?.sensitive ?? false, id).toBe(false);
    }
  });

  it('forgets what somebody chose alone once another comes to stand beside', () => {
    const alone = onward(withTrouble('alone', 'home-safety'));
    expect(about(alone, 'accompanied').answers).toEqual({ 'for-whom': ['counter'] });
  });

  it('shows every trouble to somebody who is alone', () => {
    const alone = about(begun, 'alone');
    const shown = areasOf(catalogue, alone).flatMap(({ id }) => troublesOf(catalogue, alone, id));
    expect(shown).toHaveLength(catalogue.troubles.length);
  });

  it('asks more only when asked to, until no question could change the result', () => {
    let talk = press(catalogue, onward(withTrouble('alone', 'rent')), question('danger'), 'none');
    talk = ask(catalogue, talk);
    const seen: string[] = [];
    for (let place = placeOf(talk); place.at === 'question'; place = placeOf(talk)) {
      seen.push(place.question);
      talk = press(catalogue, talk, question(place.question), 'none');
      expect(seen.length).toBeLessThan(10);
    }
    expect(seen).toContain('household');
    expect(placeOf(talk)).toEqual({ at: 'result' });
    expect(openQuestion(catalogue, talk)).toBeNull();
  });

  it('does not go on while nothing is chosen', () => {
    expect(goOn(catalogue, inArea(about(begun, 'alone'), 'money'))).toBeNull();
    const once = withTrouble('alone', 'rent');
    expect(goOn(catalogue, press(catalogue, once, question('trouble'), 'rent'))).toBeNull();
  });

  it('takes several troubles from several life areas', () => {
    const both = press(
      catalogue,
      inArea(further(withTrouble('family', 'rent')), 'work'),
      question('trouble'),
      'dismissed',
    );
    expect(both.answers.trouble).toEqual(['rent', 'dismissed']);
    expect(guide(catalogue, both.answers, 'vi').programmes.length).toBeGreaterThan(0);
  });

  it('goes back the way it came, and never before its beginning', () => {
    const talk = inArea(about(begun, 'alone'), 'money');
    expect(placeOf(back(talk))).toEqual({ at: 'areas' });
    expect(placeOf(back(back(back(talk))))).toEqual({ at: 'person' });
  });
});

describe('a pressed option', () => {
  const several = { kind: 'several', none: 'none' } as const;

  it('comes and goes', () => {
    expect(pressed(several, ['a'], 'b')).toEqual(['a', 'b']);
    expect(pressed(several, ['a', 'b'], 'a')).toEqual(['b']);
  });

  it('stands alone where it says nothing of this or not sure', () => {
    expect(pressed(several, ['a', 'b'], 'none')).toEqual(['none']);
    expect(pressed(several, ['a'], 'not-sure')).toEqual(['not-sure']);
    expect(pressed(several, ['none'], 'none')).toEqual(['none']);
    expect(pressed(several, ['none'], 'a')).toEqual(['a']);
    expect(pressed({ kind: 'one' }, ['a'], 'b')).toEqual(['b']);
  });
});
