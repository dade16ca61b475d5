import { describe, expect, it } from 'vitest';
import { catalogue } from '@/data';
import { phoneLines } from '@/domain/phoneLine';
import type { Window } from '@/domain/window';

const [some] = catalogue.windows;

/** A window with these numbers, reached through another one or not. */
function windowWith(id: string, numbers: string[], via?: string): Window {
  if (!some) throw new Error('The catalogue has no window.');
  const hours = { kind: 'unknown' as const };
  const phone = some.channels.find(({ by }) => by === 'phone');
  if (phone?.by !== 'phone') throw new Error('The first window has no phone.');
  const channels = numbers.map((number) => ({ ...phone, number, hours }));
  const { via: _, ...rest } = some;
  return { ...rest, id, channels, ...(via ? { via } : {}) };
}

const linesOf = (...[start, ...others]: [Window, ...Window[]]) =>
  [...phoneLines({ windows: [start, ...others] }, start)].sort();

describe('the phone lines on which a window depends', () => {
  it('are its own numbers, in digits, so that two ways of writing one are the same', () => {
    const [a, b] = [windowWith('a', ['0297-23-2111']), windowWith('b', ['(0297) 23 2111'])];
    expect(linesOf(a)).toEqual(['0297232111']);
    expect(linesOf(b)).toEqual(linesOf(a));
  });

  it('keep the # of a short number apart from the same digits', () => {
    expect(linesOf(windowWith('a', ['#8000', '8000']))).toEqual(['#8000', '8000']);
  });

  it('are also those of the windows through which it is reached', () => {
    const hall = windowWith('hall', ['0297-23-2111']);
    const division = windowWith('division', [], 'hall');
    const desk = windowWith('desk', ['189'], 'division');
    expect(linesOf(desk, division, hall)).toEqual(['0297232111', '189']);
  });

  it('end where windows lead in a circle or to nowhere', () => {
    const [a, b] = [windowWith('a', ['1'], 'b'), windowWith('b', ['2'], 'a')];
    expect(linesOf(a, b)).toEqual(['1', '2']);
    expect(linesOf(windowWith('a', ['1'], 'gone'))).toEqual(['1']);
  });

  it('are none for a window that is not called', () => {
    expect(linesOf(windowWith('a', []))).toEqual([]);
  });
});

describe('another contact of a window', () => {
  it.each(catalogue.windows)('$id hangs on no line of its own and is not itself', (window) => {
    const own = phoneLines(catalogue, window);
    expect(window.otherwise).not.toContain(window.id);
    for (const id of window.otherwise) {
      const other = catalogue.windows.find((each) => each.id === id);
      expect(other?.publish).toBe('yes');
      const shared = other && [...phoneLines(catalogue, other)].filter((line) => own.has(line));
      expect(shared).toEqual([]);
    }
  });
});
