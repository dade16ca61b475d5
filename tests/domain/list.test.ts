import { describe, expect, it } from 'vitest';
import { catalogue } from '@/data';
import { listText, readList } from '@/domain/list';
import { mayLieAbout } from '@/domain/mayLieAbout';

const open = catalogue.programmes.filter((programme) => mayLieAbout(catalogue, programme));
const hidden = catalogue.programmes.filter((programme) => !mayLieAbout(catalogue, programme));
const ids = open.map(({ id }) => id);
const [first = '', second = '', third = ''] = ids;

/** The catalogue after ids were changed. */
const later = (...formerIds: { id: string; now: string[] }[]) => ({
  ...catalogue,
  formerIds: formerIds.map((each) => ({ ...each, since: '2026-01-01' })),
});

/** What a text holds, by id. */
function read(text: string, from: Parameters<typeof readList>[0] = catalogue) {
  const found = readList(from, text);
  if (found.kind !== 'list') return found.kind;
  const { programmes, changed, gone } = found.list;
  return { programmes: programmes.map(({ id }) => id), changed, gone };
}

describe('a list of programmes', () => {
  it('comes back from its text as it was, however many there are', () => {
    for (const some of [[first], [third, first], ids]) {
      expect(read(listText(some))).toEqual({ programmes: some, changed: [], gone: 0 });
    }
  });

  it('carries its version and ids, and nothing else', () => {
    expect(listText([second, first])).toBe(`v1.${second}.${first}`);
  });

  it('names each programme once', () => {
    expect(read(listText([first, second, first]))).toMatchObject({ programmes: [first, second] });
  });

  it('leaves out what must not lie about, even where a text names it', () => {
    expect(hidden.length).toBeGreaterThan(0);
    const text = listText([...hidden.map(({ id }) => id), first]);
    expect(read(text)).toEqual({ programmes: [first], changed: [], gone: 0 });
  });

  it('opens after a programme got another id, and says which', () => {
    const renamed = later({ id: 'before', now: [second] });
    expect(read('v1.before', renamed)).toEqual({
      programmes: [second],
      changed: [second],
      gone: 0,
    });
    expect(read(listText([second, 'before']), renamed)).toMatchObject({ programmes: [second] });
  });

  it('opens after one became two, and after one was taken out', () => {
    const changed = later({ id: 'both', now: [first, third] }, { id: 'none', now: [] });
    expect(read('v1.both.none', changed)).toEqual({
      programmes: [first, third],
      changed: [first, third],
      gone: 1,
    });
  });

  it('counts ids that never were', () => {
    expect(read(listText(['never-was', first]))).toEqual({
      programmes: [first],
      changed: [],
      gone: 1,
    });
  });

  it('says what cannot be read', () => {
    expect(read('')).toBe('nothing');
    expect(read(`v2.${first}`)).toBe('newer');
    const damaged = ['main', 'v1', 'v1.', 'v1..', `v1.${first}.<b>`, 'v0.a', 'v1.%20', 'v1.A'];
    for (const text of damaged) expect(read(text), text).toBe('damaged');
    expect(read(`v1.${'a'.repeat(5000)}`)).toBe('damaged');
  });
});
