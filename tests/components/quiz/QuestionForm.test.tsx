import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { QuestionForm } from '@/components/quiz/QuestionForm';
import { catalogue } from '@/data';
import { type Locale, localeIds } from '@/i18n/locales';
import { optionLabel, questionWords } from '@/i18n/questionWords';
import { guidanceFile, isNamed, shown } from '../support/words';
import { question } from './support';

async function form(locale: Locale, id: string, chosen: string[] = []) {
  const { words } = await guidanceFile(locale);
  const onDraft = vi.fn();
  const onAnswer = vi.fn();
  render(
    <QuestionForm
      question={question(id)}
      chosen={chosen}
      words={words}
      wording="me"
      onDraft={onDraft}
      onAnswer={onAnswer}
    />,
  );
  const box = (option: string) =>
    screen.getByRole(question(id).kind === 'one' ? 'radio' : 'checkbox', {
      name: isNamed(optionLabel(words, id, option)),
    });
  const title = questionWords(words.quiz, id).title.me;
  const group = () => screen.getByRole('group', { name: isNamed(title) });
  const next = () => screen.getByRole('button', { name: isNamed(words.quiz.continue) });
  return { words, box, group, next, onDraft, onAnswer, user: userEvent.setup() };
}

describe.each(localeIds)('a question in %s', (locale) => {
  const listed = catalogue.questions.filter(({ options }) => options !== 'troubles');

  it.each(listed)(
    '$id offers each of its options, "not sure" and "rather not say"',
    async (each) => {
      const { words, box, group } = await form(locale, each.id);
      const own = questionWords(words.quiz, each.id);
      const heading = screen.getByRole('heading', { level: 1 });
      expect(heading).toHaveTextContent(shown(own.title.me));
      expect(group()).toHaveAttribute('aria-labelledby', heading.id);
      const options = Array.isArray(each.options) ? each.options : [];
      for (const option of [...options, 'not-sure', 'rather-not'])
        expect(box(option)).toBeVisible();
      expect(group()).toHaveTextContent(shown(own.why));
    },
  );

  it('without an answer goes nowhere, says so, and moves the focus there', async () => {
    const { words, group, next, onAnswer, user, box } = await form(locale, 'for-whom');
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(next());
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent(shown(words.quiz.required));
    expect(alert).toHaveFocus();
    expect(group().getAttribute('aria-describedby')).toContain(alert.id);
    expect(onAnswer).not.toHaveBeenCalled();
    await user.click(box('family'));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a question', () => {
  it('hands over the one answer that was chosen', async () => {
    const { box, next, onAnswer, user } = await form('en', 'for-whom');
    await user.click(box('family'));
    await user.click(box('someone'));
    await user.click(next());
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(['someone']);
  });

  it('hands over several in the order of the page, and each change before', async () => {
    const { box, next, onAnswer, onDraft, user } = await form('en', 'household');
    await user.click(box('pupil'));
    await user.click(box('older'));
    expect(onDraft).toHaveBeenLastCalledWith(['older', 'pupil']);
    await user.click(next());
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(['older', 'pupil']);
  });

  it.each(['none', 'not-sure', 'rather-not'])('lets "%s" exclude the others', async (alone) => {
    const { box, onDraft, user } = await form('en', 'danger');
    await user.click(box('tonight'));
    await user.click(box('injured'));
    await user.click(box(alone));
    expect(onDraft).toHaveBeenLastCalledWith([alone]);
    await user.click(box('partner'));
    expect(onDraft).toHaveBeenLastCalledWith(['partner']);
    expect(box(alone)).not.toBeChecked();
  });

  it('shows an earlier answer again', async () => {
    const { box } = await form('en', 'danger', ['tonight']);
    expect(box('tonight')).toBeChecked();
    expect(box('injured')).not.toBeChecked();
  });

  it('that is sensitive says at once why it is asked, another when it is wanted', async () => {
    await form('en', 'danger');
    expect(document.querySelector('details')).toBeNull();
    await form('en', 'for-whom');
    expect(document.querySelector('details')).not.toBeNull();
  });

  it('can be answered with the keyboard alone', async () => {
    const { box, onAnswer, user } = await form('en', 'support');
    box('none').focus();
    await user.keyboard(' {Enter}');
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(['none']);
  });

  it('leaves nothing for the browser to remember or to send', async () => {
    const { group } = await form('en', 'danger');
    for (const box of within(group()).getAllByRole('checkbox')) {
      expect(box).toHaveAttribute('autocomplete', 'off');
    }
    expect(group().closest('form')).toHaveAttribute('method', 'dialog');
    expect(group().closest('form')).not.toHaveAttribute('action');
  });
});
