import { describe, expect, it } from 'vitest';
import { catalogue } from '@/data';
import { guide } from '@/domain/guide';
import { guidedList } from '@/domain/guidedList';
import { joined, listText, readList } from '@/domain/list';
import { mayLieAbout, windowMayLieAbout } from '@/domain/mayLieAbout';

const open = catalogue.programmes.filter((programme) => mayLieAbout(catalogue, programme));
const hidden = catalogue.programmes.filter((programme) => !mayLieAbout(catalogue, programme));
const ids = open.map(({ id }) => id);
const [first = '', second = '', third = ''] = ids;

const textOf = (...programmes: string[]) => listText({ programmes, windows: [] });
const [desk = '', line = ''] = catalogue.windows.filter(windowMayLieAbout).map(({ id }) => id);

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
      expect(read(textOf(...some))).toEqual({ programmes: some, changed: [], gone: 0 });
    }
  });

  it('carries its version and ids, and nothing else', () => {
    expect(textOf(second, first)).toBe(`v1.${second}.${first}`);
  });

  it('names each programme once', () => {
    expect(read(textOf(first, second, first))).toMatchObject({ programmes: [first, second] });
  });

  it('leaves out what must not lie about, even where a text names it', () => {
    expect(hidden.length).toBeGreaterThan(0);
    const text = textOf(...hidden.map(({ id }) => id), first);
    expect(read(text)).toEqual({ programmes: [first], changed: [], gone: 0 });
  });

  it('opens after a programme got another id, and says which', () => {
    const renamed = later({ id: 'before', now: [second] });
    expect(read('v1.before', renamed)).toEqual({
      programmes: [second],
      changed: [second],
      gone: 0,
    });
    expect(read(textOf(second, 'before'), renamed)).toMatchObject({ programmes: [second] });
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
    expect(read(textOf('never-was', first))).toEqual({
      programmes: [first],
      changed: [],
      gone: 1,
    });
  });

  it('says what cannot be read', () => {
    expect(read('')).toBe('nothing');
    expect(read(`v3.${first}`)).toBe('newer');
    const damaged = ['main', 'v1', 'v1.', 'v1..', `v1.${first}.<b>`, 'v0.a', 'v1.%20', 'v1.A'];
    for (const text of damaged) expect(read(text), text).toBe('damaged');
    expect(read(`v1.${'a'.repeat(5000)}`)).toBe('damaged');
  });
});

describe('a list with windows', () => {
  const readBoth = (text: string, from: Parameters<typeof readList>[0] = catalogue) => {
    const found = readList(from, text);
    if (found.kind !== 'list') return found.kind;
    const { programmes, windows, ...rest } = found.list;
    return {
      programmes: programmes.map(({ id }) => id),
      windows: windows.map(({ id }) => id),
      ...rest,
    };
  };
  const both = { programmes: [second, first], windows: [line, desk] };

  it('comes back as it was, under a version of its own', () => {
    expect(listText(both)).toBe(`v2.${second}.${first}.${line}.${desk}`);
    expect(readBoth(listText(both))).toEqual({ ...both, changed: [], gone: 0 });
    const alone = { programmes: [], windows: [desk] };
    expect(readBoth(listText(alone))).toEqual({ ...alone, changed: [], gone: 0 });
  });

  it('leaves out windows that must not lie about', () => {
    const secret = catalogue.windows.filter(({ sensitive }) => sensitive).map(({ id }) => id);
    expect(secret.length).toBeGreaterThan(5);
    const text = listText({ programmes: [], windows: [...secret, desk] });
    expect(readBoth(text)).toMatchObject({ windows: [desk], gone: 0 });
  });

  it('follows a window to its new id, and counts one that is gone', () => {
    const changed = later({ id: 'before', now: [desk] }, { id: 'closed', now: [] });
    expect(readBoth('v2.before.closed', changed)).toEqual({
      programmes: [],
      windows: [desk],
      changed: [desk],
      gone: 1,
    });
  });

  it('becomes one with another, each id once', () => {
    const other = { programmes: [first, third], windows: [desk] };
    expect(joined(both, other)).toEqual({
      programmes: [second, first, third],
      windows: [line, desk],
    });
  });
});

describe('what of a guidance is listed', () => {
  const list = (trouble: string) =>
    guidedList(catalogue, guide(catalogue, { trouble: [trouble] }, 'vi'));

  it('are its programmes, and windows that they do not lead to anyway', () => {
    const { programmes, windows } = list('rent');
    expect(programmes.length).toBeGreaterThan(2);
    expect(windows.length).toBeGreaterThan(0);
    expect(windows.length).toBeLessThanOrEqual(3);
    const reached = catalogue.programmes
      .filter(({ id }) => programmes.includes(id))
      .map(({ windows: [id] }) => id);
    expect(windows.filter((id) => reached.includes(id))).toEqual([]);
  });

  it('is nothing sensitive, for every trouble', () => {
    const open = new Set([
      ...ids,
      ...catalogue.windows.filter(windowMayLieAbout).map(({ id }) => id),
    ]);
    for (const { id } of catalogue.troubles) {
      const { programmes, windows } = list(id);
      expect([...programmes, ...windows].filter((each) => !open.has(each))).toEqual([]);
    }
  });
});
