import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Boundary } from '@/components/quiz/Boundary';
import { localeIds } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';
import { plain } from '@/i18n/ruby';

function Broken(): never {
  throw new Error('broken');
}

it.each(localeIds)(
  'a quiz that breaks says so in %s, with a way to load it again',
  async (locale) => {
    const { quiz } = await messagesOf(locale);
    // React reports the planted error; the reader must not be left with a blank page.
    const report = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(
      <Boundary words={quiz}>
        <Broken />
      </Boundary>,
    );
    report.mockRestore();
    expect(screen.getByRole('alert')).toBeVisible();
    expect(screen.getByRole('button')).toHaveTextContent(plain(quiz.retry).slice(0, 2));
  },
);
