import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TroubleChoices } from '@/components/quiz/TroubleChoices';
import { catalogue } from '@/data';
import { fill } from '@/i18n/fill';
import { localeIds } from '@/i18n/locales';
import { guidanceFile, shown } from '../support/words';
import { question } from './support';

describe.each(localeIds)('the troubles in %s', async (locale) => {
  const { words } = await guidanceFile(locale);
  const areas: Record<string, string> = words.troubles.areas;
  const labels: Record<string, string> = words.troubles.troubles;
  const show = (chosen: string[]) => {
    const { container } = render(
      <TroubleChoices
        catalogue={catalogue}
        question={question('trouble')}
        chosen={chosen}
        words={words}
      />,
    );
    return [...container.querySelectorAll('details')];
  };

  it('stand once each, under their life areas', () => {
    const parts = show([]);
    expect(parts).toHaveLength(catalogue.areas.length);
    for (const [place, { id }] of catalogue.areas.entries()) {
      const part = parts[place];
      if (!part) throw new Error(`No part for ${id}.`);
      expect(part.querySelector('summary')).toHaveTextContent(shown(areas[id] ?? '?'));
      const own = catalogue.troubles.filter(({ area }) => area === id);
      const boxes = within(part).getAllByRole('checkbox', { hidden: true });
      expect(boxes.map((box) => box.getAttribute('value'))).toEqual(own.map((each) => each.id));
      for (const each of own) expect(part).toHaveTextContent(shown(labels[each.id] ?? '?'));
    }
    expect(screen.getAllByRole('checkbox', { hidden: true })).toHaveLength(
      catalogue.troubles.length,
    );
  });

  it('are closed until they are wanted, and open with a count where some are chosen', () => {
    expect(show([]).filter(({ open }) => open)).toEqual([]);
    const [first, second] = catalogue.troubles;
    const parts = show([first?.id ?? '', second?.id ?? '']).filter(({ open }) => open);
    expect(parts).toHaveLength(1);
    expect(parts[0]?.querySelector('summary')).toHaveTextContent(
      shown(fill(words.quiz.chosen, { count: '2' })),
    );
  });
});
