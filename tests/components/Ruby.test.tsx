import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Ruby } from '@/components/Ruby';
import { isNamed } from './support/words';

it('shows readings above their words, and in brackets where ruby is not known', () => {
  const { container } = render(<Ruby>｜市役所《しやくしょ》に ｜電話《でんわ》する</Ruby>);
  expect(container.innerHTML).toBe(
    '<ruby>市役所<rp>（</rp><rt aria-hidden="true">しやくしょ</rt><rp>）</rp></ruby><span>に </span>' +
      '<ruby>電話<rp>（</rp><rt aria-hidden="true">でんわ</rt><rp>）</rp></ruby><span>する</span>',
  );
});

it('shows a text without readings as it is, and never as markup', () => {
  const { container } = render(<Ruby>{'<b>110</b> & 119'}</Ruby>);
  expect(container).toHaveTextContent('<b>110</b> & 119');
  expect(container.querySelector('ruby, b')).toBeNull();
});

it('lets a screen reader say each word once, whatever the element', () => {
  const text = '｜市役所《しやくしょ》に｜電話《でんわ》する';
  render(
    <>
      <h2>
        <Ruby>{text}</Ruby>
      </h2>
      <button type="button">
        <Ruby>{text}</Ruby>
      </button>
      <a href="/">
        <Ruby>{text}</Ruby>
      </a>
    </>,
  );
  for (const role of ['heading', 'button', 'link']) {
    expect(screen.getByRole(role, { name: isNamed(text) })).toBeVisible();
    expect(screen.queryByRole(role, { name: /しやくしょ|でんわ/ })).toBeNull();
  }
});
