import { describe, expect, it } from 'vitest';
import { catalogue } from '@/data';
import { about, begun, goOn, inArea, press, type Talk } from '@/domain/talk';
import { MOST_MOMENT_MS, readTalk } from '@/domain/talkRecord';

const trouble = catalogue.questions.find(({ id }) => id === 'trouble');
if (!trouble) throw new Error('no question about the trouble');
const chosen = press(catalogue, inArea(about(begun, 'family'), 'money'), trouble, 'rent');
const talk: Talk = goOn(catalogue, chosen) ?? chosen;

const AT = 1_000_000;
const read = (value: unknown, now = AT + 1) =>
  readTalk(catalogue, typeof value === 'string' ? value : JSON.stringify(value), now);

describe('a talk that comes along to another language', () => {
  it('is the same talk, wherever it stood', () => {
    for (const each of [begun, about(begun, 'alone'), chosen, talk]) {
      expect(read({ talk: each, at: AT })).toEqual(each);
    }
  });

  it('is gone after a moment, and none comes from the future', () => {
    expect(read({ talk, at: AT }, AT + MOST_MOMENT_MS)).toEqual(talk);
    expect(read({ talk, at: AT }, AT + MOST_MOMENT_MS + 1)).toBeNull();
    expect(read({ talk, at: AT }, AT - 1)).toBeNull();
  });

  it.each<[string, unknown]>([
    ['no JSON', '{"talk"'],
    ['null', null],
    ['a list', [talk]],
    ['no time', { talk }],
    ['no talk', { at: AT }],
    ['a person nobody knows', { talk: { ...talk, person: 'mayor' }, at: AT }],
    ['answers in no list', { talk: { ...talk, answers: { trouble: 'rent' } }, at: AT }],
    ['an option nobody knows', { talk: { ...talk, answers: { trouble: ['x'] } }, at: AT }],
    ['a question nobody knows', { talk: { ...talk, answers: { x: ['rent'] } }, at: AT }],
    ['no way', { talk: { ...talk, path: [] }, at: AT }],
    ['a way from the middle', { talk: { ...talk, path: [{ at: 'areas' }] }, at: AT }],
    ['a place nobody knows', { talk: { ...talk, path: [...begun.path, { at: 'x' }] }, at: AT }],
    [
      'an area nobody knows',
      { talk: { ...talk, path: [...begun.path, { at: 'troubles', area: 'x' }] }, at: AT },
    ],
    [
      'a step nobody knows',
      { talk: { ...talk, path: [...begun.path, { at: 'question', question: 'x' }] }, at: AT },
    ],
  ])('is refused where it is not sound: %s', (_, value) => {
    expect(read(value)).toBeNull();
  });

  it('is not there where nothing was laid down', () => {
    expect(readTalk(catalogue, null, AT)).toBeNull();
  });
});
