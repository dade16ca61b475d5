import { describe, expect, it } from 'vitest';
import { linesElsewhere } from '@/app/[locale]/no-answer/lines';
import { catalogue } from '@/data';
import type { Window } from '@/domain/window';

const numbers = ({ channels }: Window) =>
  channels.flatMap((channel) => (channel.by === 'phone' ? [channel.number] : []));

describe('the lines for when the city hall does not answer', () => {
  const lines = linesElsewhere().flatMap(({ windows }) => windows);

  it('share no number with the city', () => {
    const city = catalogue.windows.filter(({ scope }) => scope === 'city').flatMap(numbers);
    expect(city.length).toBeGreaterThan(3);
    expect(lines.flatMap(numbers).filter((number) => city.includes(number))).toEqual([]);
  });

  it('have a number each, hang on no other window, and are confirmed', () => {
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) {
      expect(numbers(line).length, line.id).toBeGreaterThan(0);
      expect(line.via ?? null, line.id).toBeNull();
      expect(line.publish, line.id).toBe('yes');
    }
  });

  it('leave out what somebody looking on must not see', () => {
    const sensitive = catalogue.windows.filter((window) => window.sensitive).map(({ id }) => id);
    expect(sensitive.length).toBeGreaterThan(5);
    expect(lines.map(({ id }) => id).filter((id) => sensitive.includes(id))).toEqual([]);
  });
});
