import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Ruby } from '@/components/Ruby';

it('shows readings above their words, and in brackets where ruby is not known', () => {
  const { container } = render(<Ruby>｜市役所《しやくしょ》に ｜電話《でんわ》する</Ruby>);
  expect(container.innerHTML).toBe(
    '<ruby>市役所<rp>（</rp><rt>しやくしょ</rt><rp>）</rp></ruby><span>に </span>' +
      '<ruby>電話<rp>（</rp><rt>でんわ</rt><rp>）</rp></ruby><span>する</span>',
  );
});

it('shows a text without readings as it is, and never as markup', () => {
  const { container } = render(<Ruby>{'<b>110</b> & 119'}</Ruby>);
  expect(container).toHaveTextContent('<b>110</b> & 119');
  expect(container.querySelector('ruby, b')).toBeNull();
});
