import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ReadingLine } from '@/components/ReadingLine';
import { localeIds, sourceLocale } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';
import { isNamed, shown } from './support/words';

const states = ['machine-written', 'second-reading', 'native-reader', 'changed'] as const;

describe.each(localeIds)('the line that says who read the words in %s', async (locale) => {
  const { reading: words } = (await messagesOf(locale)).site;
  const line = (reading: (typeof states)[number]) =>
    render(
      <ReadingLine reading={reading} locale={locale} path={['troubles', 'rent']} words={words} />,
    ).container;

  it.each(states)('says "%s" and nothing else', (state) => {
    const container = line(state);
    expect(container).toHaveTextContent(shown(words[state]));
    for (const other of states.filter((each) => each !== state)) {
      expect(container).not.toHaveTextContent(shown(words[other]));
    }
  });

  it('leads to the same page in Japanese, and not to itself', () => {
    line('changed');
    const link = screen.queryByRole('link', { name: isNamed(words.japanese) });
    if (locale === sourceLocale) {
      expect(link).toBeNull();
      return;
    }
    expect(link).toHaveAttribute('href', `/${sourceLocale}/troubles/rent/`);
    expect(link).toHaveAttribute('hreflang', 'ja');
  });
});
