import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Steps } from '@/components/Steps';
import { localeIds } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';
import { shown } from './support/words';

describe('the steps of a start', () => {
  it('are a numbered list in their order', () => {
    render(<Steps steps={{ '1': 'Call.', '2': 'Say the sentence.', '3': 'Go there.' }} />);
    expect(screen.getByRole('list').tagName).toBe('OL');
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items).toEqual(['Call.', 'Say the sentence.', 'Go there.']);
  });

  it('do not depend on the order in which a file has them', () => {
    const steps = Object.fromEntries([
      ['2', 'B'],
      ['1', 'A'],
    ]);
    render(<Steps steps={steps} />);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['A', 'B']);
  });

  it.each(localeIds)('are all there in %s, with their readings', async (locale) => {
    const { programmeGuidance } = await messagesOf(locale);
    for (const { steps } of Object.values(programmeGuidance)) {
      const texts: string[] = Object.values(steps);
      const { unmount } = render(<Steps steps={steps} />);
      const items = screen.getAllByRole('listitem');
      expect(items).toHaveLength(texts.length);
      for (const [place, text] of texts.entries()) {
        expect(items[place]).toHaveTextContent(shown(text));
      }
      unmount();
    }
  });
});
