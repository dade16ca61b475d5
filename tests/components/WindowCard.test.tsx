import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { catalogue } from '@/app/catalogue';
import { phoneOf } from '@/components/phoneOf';
import { WindowCard } from '@/components/WindowCard';
import { speaks } from '@/domain/channelOrder';
import { foreignConsultation } from '@/domain/foreignConsultation';
import type { Window } from '@/domain/window';
import { fill } from '@/i18n/fill';
import { localeIds } from '@/i18n/locales';
import { deskReachedThrough, someWindow } from './support/facts';
import { guidanceFile, shown } from './support/words';

describe.each(localeIds)('a window in %s', async (locale) => {
  const { words, japanese } = await guidanceFile(locale);
  const card = (window: Window, more: { via?: Window; foreign?: Window; urgent?: boolean } = {}) =>
    render(
      <WindowCard window={window} words={words} japanese={japanese} locale={locale} {...more} />,
    ).container;
  const own = (id: string) => words.windows[id] ?? { name: '', purpose: '' };

  it('without a number of its own shows the number through which it is reached, and what to ask for', () => {
    const { desk, via } = deskReachedThrough();
    const container = card(desk, { via });
    const number = phoneOf(via) ?? '';
    expect(screen.getByRole('link', { name: number })).toHaveAttribute('href', `tel:${number}`);
    expect(container).toHaveTextContent(
      shown(fill(words.labels.phone.via, { window: own(via.id).name })),
    );
    expect(container).toHaveTextContent(shown(own(desk.id).say ?? 'nothing to say'));
    expect(container).toHaveTextContent(shown(desk.name));
  });

  it('that was not confirmed recently carries the mark, a confirmed one does not', () => {
    const mark = shown(words.labels.publish.confirm);
    const old = someWindow('unconfirmed window', ({ publish }) => publish === 'confirm');
    const sure = someWindow('confirmed window', ({ publish }) => publish === 'yes');
    expect(card(old).querySelector('.mark')).toHaveTextContent(mark);
    expect(card(sure).querySelector('.mark')).toBeNull();
  });

  it('for something sensitive says that the call stays in the call list, another does not', () => {
    const note = shown(words.labels.phone.stays);
    expect(
      card(someWindow('sensitive window', (each) => each.sensitive === true)),
    ).toHaveTextContent(note);
    expect(card(someWindow('open window', (each) => !each.sensitive))).not.toHaveTextContent(note);
  });

  it('of which the hours are not known says so', () => {
    const dark = someWindow('phone without hours', ({ channels }) =>
      channels.some(({ by, hours }) => by === 'phone' && hours.kind === 'unknown'),
    );
    const always = someWindow('line day and night', ({ channels }) =>
      channels.every(({ hours }) => hours.kind === 'always'),
    );
    const unknown = shown(words.labels.hours.unknown);
    expect(card(dark)).toHaveTextContent(unknown);
    expect(card(always)).not.toHaveTextContent(unknown);
    expect(card(always)).toHaveTextContent(shown(words.labels.hours.always));
  });

  it('that is not known to speak the language stands beside a consultation that does', () => {
    const foreign = foreignConsultation(catalogue);
    if (!foreign) throw new Error('No consultation in other languages.');
    const silent = someWindow('city window', ({ scope }) => scope === 'city');
    const beside = { name: phoneOf(foreign) ?? '' };
    expect(within(card(silent, { foreign })).getByRole('link', beside)).toBeVisible();
    const speaking = catalogue.windows.find(
      (each) => each.scope === 'nation' && speaks(each, locale),
    );
    if (locale === 'ja-easy' || !speaking) return;
    expect(within(card(speaking, { foreign })).queryByRole('link', beside)).toBeNull();
  });

  it('that takes only calls says, where it is urgent, that no other way is known', () => {
    const voice = someWindow('line that only takes calls', ({ channels }) =>
      channels.every(({ by }) => by === 'phone'),
    );
    const silent = someWindow('line with a chat', ({ channels }) =>
      channels.some(({ by }) => by === 'chat'),
    );
    const note = shown(words.result.window.noVoice);
    expect(card(voice, { urgent: true })).toHaveTextContent(note);
    expect(card(voice)).not.toHaveTextContent(note);
    expect(card(silent, { urgent: true })).not.toHaveTextContent(note);
  });
});

describe('the cards of all windows', () => {
  it.each(localeIds)('can be drawn in %s, with every number on them', async (locale) => {
    const { words, japanese } = await guidanceFile(locale);
    for (const window of catalogue.windows) {
      const via = catalogue.windows.find(({ id }) => id === window.via);
      const { container, unmount } = render(
        <WindowCard window={window} via={via} words={words} japanese={japanese} locale={locale} />,
      );
      for (const channel of window.channels) {
        if (channel.by === 'phone') expect(container).toHaveTextContent(channel.number);
      }
      const numbers = within(container).queryAllByRole('link', { name: /^#?[\d-]+$/ });
      const reached = [window, via].some((each) => each && phoneOf(each) !== undefined);
      expect(numbers.length > 0, window.id).toBe(reached);
      unmount();
    }
  });
});
