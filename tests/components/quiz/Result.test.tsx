import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { phoneOf } from '@/components/phoneOf';
import { catalogue } from '@/data';
import { CHECK } from '@/domain/quizRecord';
import { fill } from '@/i18n/fill';
import { easyLocale, localeIds } from '@/i18n/locales';
import { questionWords } from '@/i18n/questionWords';
import { plain } from '@/i18n/ruby';
import { isNamed, shown } from '../support/words';
import { sectionOf, showResult } from './support';

const hurt = catalogue.troubles.find(({ sensitive, urgent }) => sensitive === 'violence' && urgent);
const fields = { money: 'rent', care: 'care-tiring' };

describe.each(localeIds)('the result in %s', (locale) => {
  it('for somebody who is hurt at home has no window of the city first, and keeps calm', async () => {
    const { container, words, guidance } = await showResult({ trouble: [hurt?.id ?? ''] }, locale);
    const first = sectionOf(container, shown(words.result.firstContact));
    const card = within(first).getAllByRole('heading', { level: 3 })[0];
    const window = catalogue.windows.find(({ id }) => id === guidance.windows[0]?.id);
    expect(window?.scope).not.toBe('city');
    expect(card).toHaveTextContent(shown(words.windows[window?.id ?? '']?.name ?? '?'));
    const urgent = sectionOf(container, shown(words.result.urgent.violence));
    expect(urgent).toHaveClass('panel');
    expect(container.querySelector('.panel-strong')).toBeNull();
    expect(urgent).toHaveTextContent(shown(words.result.urgent.history));
  });

  it('for nothing to eat tonight is clear and strong', async () => {
    const { container, words } = await showResult(
      { trouble: ['food-and-living'], danger: ['tonight'] },
      locale,
    );
    const urgent = sectionOf(container, shown(words.result.urgent.plain));
    expect(urgent).toHaveClass('panel-strong');
    expect(urgent).not.toHaveTextContent(shown(words.result.urgent.history));
  });

  it('for painful feelings asks whoever is there to stay', async () => {
    const { container, words } = await showResult({ danger: ['dying'] }, locale);
    const urgent = sectionOf(container, shown(words.result.urgent.suicide));
    expect(urgent).toHaveClass('panel');
    expect(urgent).toHaveTextContent(shown(words.result.urgent.stay));
  });

  it('for troubles in several fields names the fields in the sentence to say', async () => {
    const { container, words, file } = await showResult({ trouble: Object.values(fields) }, locale);
    const first = sectionOf(container, shown(words.result.firstContact));
    const names: Record<string, string> = words.troubles.fields;
    const { say } = words.result;
    const list = (table: Record<string, string>, separator: string) =>
      Object.keys(fields)
        .map((id) => table[id])
        .join(separator);
    const own = fill(say.several, { fields: list(names, say.fieldSeparator) });
    expect(first).toHaveTextContent(shown(own));
    if (locale === 'ja' || locale === 'ja-easy') return;
    const { several, separator, fields: table } = file.sentences;
    expect(first).toHaveTextContent(shown(fill(several, { fields: list(table, separator) })));
  });

  it('for one field says nothing of several', async () => {
    const { container, words } = await showResult({ trouble: ['rent', 'debts'] }, locale);
    const several = words.result.say.several.split('{fields}')[0] ?? '';
    expect(container).not.toHaveTextContent(shown(several));
  });

  it.each([
    ['no answer', {}],
    ['not sure about anything', { trouble: ['not-sure'], danger: ['not-sure'] }],
    ['rather not say', { 'for-whom': ['rather-not'], trouble: ['rather-not'] }],
  ])('is never a dead end: %s', async (_name, answers) => {
    const { container, words, guidance } = await showResult(answers, locale);
    const first = sectionOf(container, shown(words.result.firstContact));
    expect(within(first).getAllByRole('link', { name: /^#?[\d-]+$/ }).length).toBeGreaterThan(0);
    expect(guidance.windows.length).toBeGreaterThan(0);
    for (const page of ['troubles', 'programmes', 'windows']) {
      expect(container.querySelector(`a[href="/${locale}/${page}/"]`)).not.toBeNull();
    }
    const general = catalogue.windows.find(({ id }) => id === catalogue.plan.publisher.window);
    const number = general && phoneOf(general);
    const none = sectionOf(container, shown(words.result.answer.noneTitle));
    expect(within(none).getAllByRole('link', { name: number ?? '?' })[0]).toBeVisible();
  });

  it('leads back to what is not known yet, and to the answers', async () => {
    const { container, words, guidance, onGo } = await showResult({ trouble: ['rent'] }, locale);
    const open = sectionOf(container, shown(words.result.answer.unknownTitle));
    const user = userEvent.setup();
    expect(guidance.unknown.length).toBeGreaterThan(0);
    for (const id of guidance.unknown) {
      const question = questionWords(words.quiz, id).short;
      const name = plain(fill(words.quiz.check.changeOf, { question }));
      await user.click(within(open).getByRole('button', { name }));
      expect(onGo).toHaveBeenLastCalledWith(id);
    }
    await user.click(screen.getByRole('button', { name: isNamed(words.result.answer.change) }));
    expect(onGo).toHaveBeenLastCalledWith(CHECK);
  });

  it('can be started over', async () => {
    const { words, onStartOver } = await showResult({ trouble: ['rent'] }, locale);
    await userEvent.click(screen.getByRole('button', { name: isNamed(words.quiz.startOver) }));
    expect(onStartOver).toHaveBeenCalledOnce();
  });
});

describe('the result', () => {
  it('for a child who writes alone has no kanji without a reading and never sends it to the city', async () => {
    const answers = { 'for-whom': ['under-18'], trouble: ['bullied'] };
    for (const locale of ['ja', 'ja-easy'] as const) {
      // The quiz shows a child the result in the locale whose texts carry readings.
      const { container, words } = await showResult(answers, easyLocale(locale));
      expect(container).toHaveTextContent(shown(words.result.answer.child));
      expect(container).not.toHaveTextContent(shown(words.result.answer.noneText));
      const own = [...container.querySelectorAll(':not([lang])')]
        .flatMap((element) => [...element.childNodes])
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .filter((node) => !(node.parentElement?.closest('[lang="ja"], ruby') ?? null))
        .map((node) => node.textContent ?? '');
      expect(own.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
    }
  });

  it('shows at most five programmes at once and folds the rest away', async () => {
    const { container, words, guidance } = await showResult(
      { trouble: ['rent', 'care-tiring', 'single-parent'] },
      'en',
    );
    expect(guidance.programmes.length).toBeGreaterThan(5);
    const best = sectionOf(container, shown(words.result.answer.best));
    const programmes = within(best)
      .getAllByRole('link')
      .filter((link) => link.getAttribute('href')?.includes('/programmes/'));
    expect(programmes).toHaveLength(5);
    const rest = String(guidance.programmes.length - 5);
    expect(container).toHaveTextContent(fill(words.result.answer.more, { count: rest }));
  });

  it('offers the sentence that keeps the family out only where home was not safe', async () => {
    const assistance = catalogue.programmes.find((each) => each.noFamilyContactRomaji);
    const asked = assistance?.troubles[0]?.id ?? '';
    const open = await showResult({ trouble: [asked] }, 'en');
    expect(open.container).not.toHaveTextContent(shown(open.words.result.say.noFamily));
    open.container.remove();
    const hidden = await showResult({ trouble: [asked, hurt?.id ?? ''] }, 'en');
    expect(hidden.guidance.programmes.map(({ id }) => id)).toContain(assistance?.id);
    expect(hidden.container).toHaveTextContent(shown(hidden.words.result.say.noFamily));
    expect(hidden.container).toHaveTextContent(shown(hidden.file.sentences.noFamily));
  });
});
