import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { modelAddress } from '@/components/ownWords/useLearned';
import { phoneOf } from '@/components/phoneOf';
import { guidanceAddress } from '@/components/quiz/guidanceFile';
import { catalogue } from '@/data';
import { programme as programmeOf } from '@/domain/catalogue';
import { foreignConsultation } from '@/domain/foreignConsultation';
import { LONGEST_TEXT } from '@/domain/understand';
import { localeIds, readsSource } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';
import { kana, plain } from '@/i18n/ruby';
import { isNamed, shown } from '../support/words';
import { showBox, texts } from './support';

const chip = (name: string) => screen.findByRole('button', { name: isNamed(name) });
const orderOf = (part: HTMLElement, ...texts: string[]) =>
  texts.map((text) => (part.textContent?.replace(/\s+/g, ' ') ?? '').indexOf(text));

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  vi.unstubAllGlobals();
  // What the box put into the page goes with it, before the page does.
  cleanup();
  document.body.innerHTML = '';
});

describe.each(localeIds)('the box in %s', (locale) => {
  it('shows what was understood, programmes with their reason, and the first window', async () => {
    const { box, container, words, file } = await showBox(locale);
    await userEvent.type(box, texts.rent);
    const found = await chip(file.words.troubles.troubles.rent);
    expect(found).toHaveAttribute('aria-pressed', 'true');
    const cards = within(container).getAllByRole('article');
    expect(cards[0]?.querySelector('[translate="no"] bdi')).toHaveTextContent(/rent/);
    const [before = ''] = words.ownWords.because.split('{words}');
    expect(container).toHaveTextContent(shown(before));
    expect(container).toHaveTextContent(shown(words.result.firstContact));
    const status = screen.getByRole('status');
    expect(status).toHaveTextContent(/[1-9]/);
    expect(container.querySelector('.panel-strong')).toBeNull();
  });

  it('shows the line to call before everything else, and calmly where home is not safe', async () => {
    const { box, container, words, file } = await showBox(locale);
    await userEvent.type(box, texts.violence);
    await chip(file.words.troubles.troubles['home-safety']);
    const places = orderOf(
      container.querySelector<HTMLElement>('.stack-wide') ?? container,
      shown(words.result.urgent.violence),
      shown(words.ownWords.understood),
      shown(words.result.answer.best),
    );
    expect(places[0]).toBe(0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(container.querySelector('.panel-strong')).toBeNull();
    expect(container.querySelector('a[href="tel:110"]')).not.toBeNull();
  });

  it.each([
    ['a programme in Vietnamese', 'vi', 'programmes/licence-return/'],
    ['a window in Portuguese', 'pt', 'windows/national-fresc/'],
    ['a programme in kana', 'kana', 'programmes/licence-return/'],
    ['a measure of the plan in English', 'en', 'programmes/#g3-m5'],
    ['a measure of the plan as it is printed', 'official', 'programmes/#g3-m5'],
  ] as const)('finds %s', async (_, spelling, address) => {
    const { box, words } = await showBox(locale);
    const { programmes, windows, plan } = await messagesOf(
      spelling === 'kana' || spelling === 'official' ? 'ja-easy' : spelling,
    );
    const names = {
      vi: plain(programmes['licence-return'].name),
      pt: plain(windows['national-fresc'].name),
      kana: kana(programmes['licence-return'].name),
      en: plain(plan.measures['g3-m5']),
      official: '地域福祉の担い手づくり',
    };
    await userEvent.click(box);
    await userEvent.paste(names[spelling]);
    const title = await screen.findByRole('heading', { name: isNamed(words.ownWords.named) });
    const links = within(title.closest('section') ?? document.body).getAllByRole('link');
    expect(links[0]).toHaveAttribute('href', `/${locale}/${address}`);
  });

  it('puts what bears a name before the troubles that the name sounds like', async () => {
    const { box, container, file, words } = await showBox(locale);
    const { name } = programmeOf(catalogue, 'adult-guardianship');
    const place = (title: string) =>
      within(container)
        .getAllByRole('heading')
        .findIndex((each) => each.textContent?.replace(/\s+/g, ' ').includes(shown(title)));
    const named = () => place(words.ownWords.named);
    const troubles = () => place(words.ownWords.understood);
    await userEvent.type(box, plain(name));
    await chip(file.words.troubles.troubles['money-and-contracts']);
    expect(named()).toBeGreaterThanOrEqual(0);
    expect(named()).toBeLessThan(troubles());
    await userEvent.type(box, `。${texts.rent}`);
    await chip(file.words.troubles.troubles.rent);
    await waitFor(() => expect(named()).toBeGreaterThan(troubles()));
    expect(troubles()).toBeGreaterThanOrEqual(0);
  });

  it('finds a programme by its Japanese name, and keeps names out where danger was understood', async () => {
    const { box, container, words } = await showBox(locale);
    const { id, name } = programmeOf(catalogue, 'adult-guardianship');
    await userEvent.type(box, plain(name));
    const title = await screen.findByRole('heading', { name: isNamed(words.ownWords.named) });
    const part = title.closest('section') ?? container;
    expect(part.querySelector(`a[href="/${locale}/programmes/${id}/"]`)).not.toBeNull();
    await userEvent.type(box, ` ${texts.violence}`);
    await waitFor(() =>
      expect(screen.queryByRole('heading', { name: isNamed(words.ownWords.named) })).toBeNull(),
    );
  });

  it('does not say that nothing was read where a name was found', async () => {
    const { box, container, words } = await showBox(locale);
    await userEvent.type(box, '福祉意識の向上{Enter}');
    await screen.findByRole('heading', { name: isNamed(words.ownWords.named) });
    expect(container).not.toHaveTextContent(shown(words.ownWords.nothing));
    expect(screen.getByRole('status')).toHaveTextContent(shown(words.ownWords.named));
  });

  it('is never a dead end: Enter without a match', async () => {
    const { box, container, words } = await showBox(locale);
    await userEvent.type(box, texts.nothing);
    expect(container).not.toHaveTextContent(shown(words.ownWords.nothing));
    await userEvent.type(box, '{Enter}');
    await waitFor(() => expect(container).toHaveTextContent(shown(words.ownWords.nothing)));
    expect(container.querySelector('a[href^="tel:"]')).not.toBeNull();
    const foreign = readsSource(locale) ? undefined : foreignConsultation(catalogue);
    const number = foreign && phoneOf(foreign);
    if (number) expect(within(container).getAllByRole('link', { name: number })).not.toEqual([]);
    for (const page of ['troubles', 'programmes', 'windows']) {
      expect(container.querySelector(`a[href="/${locale}/${page}/"]`)).not.toBeNull();
    }
    expect(container.querySelector('section')).toHaveFocus();
  });
});

describe('the box', () => {
  it('takes a trouble out and puts it back, with what follows from it', async () => {
    const { box, container, file, words } = await showBox('en');
    await userEvent.type(box, `${texts.violence}. ${texts.rent}.`);
    const { troubles } = file.words.troubles;
    const violence = await chip(troubles['home-safety']);
    await userEvent.click(violence);
    expect(violence).toHaveAttribute('aria-pressed', 'false');
    expect(container).not.toHaveTextContent(words.result.urgent.violence);
    await userEvent.click(violence);
    expect(violence).toHaveAttribute('aria-pressed', 'true');
    expect(container).toHaveTextContent(words.result.urgent.violence);
  });

  it('shows the ways on where everything was taken out', async () => {
    const { box, container, file, words } = await showBox('en');
    await userEvent.type(box, texts.rent);
    await userEvent.click(await chip(file.words.troubles.troubles.rent));
    expect(container).toHaveTextContent(words.result.answer.noneTitle);
    expect(await chip(file.words.troubles.troubles.rent)).toBeVisible();
  });

  it('shows a danger that is no trouble, strongly, and can take it out', async () => {
    const { box, container, file } = await showBox('en');
    await userEvent.type(box, texts.flood);
    const danger = await chip(file.words.quiz.questions.danger.options['fire-flood']);
    expect(container.querySelector('.panel-strong a[href="tel:119"]')).not.toBeNull();
    await userEvent.click(danger);
    expect(container.querySelector('.panel-strong')).toBeNull();
  });

  it('lays down what was understood for the questions, as they read it', async () => {
    const { box, file, words } = await showBox('en');
    await userEvent.type(box, texts.rent);
    await chip(file.words.troubles.troubles.rent);
    const link = screen.getByRole('link', { name: words.ownWords.start });
    expect(link).toHaveAttribute('href', '/en/quiz/');
    link.addEventListener('click', (event) => event.preventDefault());
    await userEvent.click(link);
    const record = JSON.parse(sessionStorage.getItem('quiz') ?? '{}');
    expect(record).toMatchObject({ answers: { trouble: ['rent'] }, step: 'trouble', entries: {} });
    expect(JSON.stringify(record)).not.toContain(texts.rent);
  });

  it('answers what was typed before the script came, and an Enter of that time', async () => {
    const { container, words, box } = await showBox('en', { before: `${texts.nothing}\n` });
    await waitFor(() => expect(container).toHaveTextContent(words.ownWords.nothing));
    expect(box).toHaveValue(`${texts.nothing}\n`);
  });

  it('says that a long text was cut', async () => {
    const { container, words } = await showBox('en', { before: 'a'.repeat(LONGEST_TEXT + 1) });
    await waitFor(() => expect(container).toHaveTextContent(words.ownWords.cut));
  });

  it.each([
    ['emoji', `😭🏠💸 ${texts.rent}`],
    ['control characters', `\u0000\u0007\u202e ${texts.rent}`],
    ['markup', `<img src=x onerror=alert(1)> ｜a《b》 {words} ${texts.rent}`],
    ['right-to-left text', `لا أستطيع دفع الإيجار ${texts.rent}`],
    ['one sign a thousand times', `${'あ'.repeat(1000)} ${texts.rent}`],
  ])('stays calm with %s', async (_what, before) => {
    const { container, file } = await showBox('en', { before });
    expect(await chip(file.words.troubles.troubles.rent)).toBeVisible();
    expect(container.querySelector('img, script')).toBeNull();
  });

  it('does not read while an input method is composing', async () => {
    const { box, file } = await showBox('en');
    const frames = () => new Promise((resolve) => setTimeout(resolve, 60));
    await frames();
    box.value = texts.rent;
    box.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    await frames();
    expect(screen.queryByText(file.words.troubles.troubles.rent)).toBeNull();
    box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    expect(await chip(file.words.troubles.troubles.rent)).toBeVisible();
  });

  it.each([['wipe'], ['pagehide']])('is empty after %s', async (type) => {
    const { box, container, file } = await showBox('en');
    await userEvent.type(box, texts.violence);
    await chip(file.words.troubles.troubles['home-safety']);
    window.dispatchEvent(new Event(type));
    await waitFor(() => expect(box).toHaveValue(''));
    await waitFor(() => expect(within(container).queryByRole('button')).toBeNull());
  });

  it('is empty after pagehide where the last words were not read yet', async () => {
    const { box, file } = await showBox('en');
    await userEvent.type(box, texts.rent);
    await chip(file.words.troubles.troubles.rent);
    box.value = texts.violence;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    window.dispatchEvent(new Event('pagehide'));
    expect(box).toHaveValue('');
  });

  it('keeps what is not sensitive as the page is left, until it is cleared', async () => {
    const { box, container, file, words } = await showBox('en');
    await userEvent.type(box, texts.rent);
    await chip(file.words.troubles.troubles.rent);
    window.dispatchEvent(new Event('pagehide'));
    expect(box).toHaveValue(texts.rent);
    await userEvent.click(screen.getByRole('button', { name: words.ownWords.clear }));
    expect(box).toHaveValue('');
    expect(box).toHaveFocus();
    await waitFor(() => expect(within(container).queryByRole('button')).toBeNull());
  });

  it.each([[guidanceAddress('en')], [modelAddress]])(
    'says so where %s does not come, and a new try answers',
    async (address) => {
      const { box, words, gone, file, asked } = await showBox('en', { missing: [address] });
      await userEvent.type(box, texts.rent);
      const alert = await screen.findByRole('alert');
      expect(alert).toHaveTextContent(words.ownWords.notLoaded);
      gone.clear();
      await userEvent.click(within(alert).getByRole('button', { name: words.ownWords.retry }));
      expect(await chip(file.words.troubles.troubles.rent)).toBeVisible();
      expect(asked).toHaveBeenCalledTimes(3);
    },
  );
});
