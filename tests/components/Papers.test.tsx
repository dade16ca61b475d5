import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Papers } from '@/components/Papers';
import { Paper } from '@/domain/programme';
import { localeIds, readsSource, sourceLocale } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';
import { guidanceFile, shown } from './support/words';

const papers = Paper.options;

describe.each(localeIds)('what to bring in %s', async (locale) => {
  const { words, papers: japanese } = await guidanceFile(locale);
  const source = (await messagesOf(sourceLocale)).labels.papers;

  it('stands in the words of the reader, one item a paper', () => {
    render(<Papers papers={papers} words={words} japanese={japanese} />);
    const items = screen.getAllByRole('listitem');
    expect(items).toHaveLength(papers.length);
    for (const [place, paper] of papers.entries()) {
      expect(items[place]).toHaveTextContent(shown(words.labels.papers[paper]));
    }
  });

  it('has beside it what stands on the paper, for who does not read Japanese', () => {
    const { container } = render(<Papers papers={papers} words={words} japanese={japanese} />);
    const names = [...container.querySelectorAll('[lang="ja"][translate="no"]')];
    if (readsSource(locale)) {
      expect(names).toEqual([]);
      return;
    }
    const named = papers.filter((paper) => paper !== 'none-needed-first');
    expect(names).toHaveLength(named.length);
    for (const [place, paper] of named.entries()) {
      expect(names[place]).toHaveTextContent(shown(source[paper]));
      expect(names[place]?.querySelector('rt')).not.toBeNull();
    }
  });

  it('that is not known is said to be not known', () => {
    const { container } = render(<Papers papers={[]} words={words} japanese={japanese} />);
    expect(container).toHaveTextContent(shown(words.result.programme.papersUnknown));
    expect(screen.queryByRole('list')).toBeNull();
  });
});
