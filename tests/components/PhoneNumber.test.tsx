import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PhoneNumber } from '@/components/PhoneNumber';
import { localeIds } from '@/i18n/locales';
import { guidanceFile, shown } from './support/words';

describe.each(localeIds)('a number in %s', async (locale) => {
  const { labels } = (await guidanceFile(locale)).words;
  const keys = shown(labels.phone.hash);

  it('is a link to dial, printed as it is dialled', () => {
    const { container } = render(<PhoneNumber number="0120-279-889" words={labels.phone} />);
    const link = screen.getByRole('link', { name: '0120-279-889' });
    expect(link).toHaveAttribute('href', 'tel:0120-279-889');
    expect(link).toHaveAttribute('translate', 'no');
    expect(container).not.toHaveTextContent(keys);
  });

  it('with # is escaped in the link and shown as keys to press', () => {
    const { container } = render(<PhoneNumber number="#8008" words={labels.phone} />);
    expect(screen.getByRole('link', { name: '#8008' })).toHaveAttribute('href', 'tel:%238008');
    expect(container).toHaveTextContent(keys);
  });
});
