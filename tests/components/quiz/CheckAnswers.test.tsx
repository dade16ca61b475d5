import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CheckAnswers } from '@/components/quiz/CheckAnswers';
import { catalogue } from '@/data';
import { replay } from '@/domain/replay';
import { fill } from '@/i18n/fill';
import { localeIds } from '@/i18n/locales';
import { optionLabel, questionWords } from '@/i18n/questionWords';
import { plain } from '@/i18n/ruby';
import { guidanceFile, isNamed, shown } from '../support/words';

const answers = {
  'for-whom': ['family'],
  trouble: ['rent', 'care-tiring'],
  danger: ['not-sure'],
  household: ['older'],
  support: ['none'],
};

describe.each(localeIds)('the check page in %s', async (locale) => {
  const { words } = await guidanceFile(locale);
  const show = () => {
    const calls = { onGo: vi.fn(), onShow: vi.fn() };
    const { asked } = replay(catalogue, answers);
    render(<CheckAnswers answers={answers} asked={asked} words={words} {...calls} />);
    return { ...calls, asked };
  };

  it('lists every question that was put, with the words of its answers', () => {
    const { asked } = show();
    expect(asked).toEqual(Object.keys(answers));
    const terms = screen.getAllByRole('term');
    const texts = screen.getAllByRole('definition');
    for (const [place, [id, options]] of Object.entries(answers).entries()) {
      expect(terms[place]).toHaveTextContent(shown(questionWords(words.quiz, id).short));
      for (const option of options) {
        expect(texts[place]).toHaveTextContent(shown(optionLabel(words, id, option)));
      }
    }
  });

  it('leads to each question by a button that names it', async () => {
    const { onGo, asked } = show();
    const user = userEvent.setup();
    for (const id of asked) {
      const question = questionWords(words.quiz, id).short;
      const name = plain(fill(words.quiz.check.changeOf, { question }));
      await user.click(screen.getByRole('button', { name }));
      expect(onGo).toHaveBeenLastCalledWith(id);
    }
  });

  it('leads to the result', async () => {
    const { onShow } = show();
    const name = isNamed(words.quiz.check.show);
    await userEvent.click(screen.getByRole('button', { name }));
    expect(onShow).toHaveBeenCalledOnce();
  });
});
