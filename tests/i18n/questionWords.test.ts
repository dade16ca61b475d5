import { describe, expect, it } from 'vitest';
import { catalogue } from '@/data';
import { allOptions } from '@/domain/options';
import { localeIds } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';
import { optionLabel, questionWords } from '@/i18n/questionWords';

describe.each(localeIds)('in %s', async (locale) => {
  const words = await messagesOf(locale);

  it.each(catalogue.questions)('every option of $id has a label of its own', (question) => {
    const options = allOptions(catalogue, question);
    const labels = options.map((option) => optionLabel(words, question.id, option));
    expect(labels.filter((label) => options.includes(label))).toEqual([]);
    expect(new Set(labels).size).toBe(options.length);
  });
});

it('a question without words is refused by name', async () => {
  const { quiz } = await messagesOf('en');
  expect(() => questionWords(quiz, 'no-such-question')).toThrow('no-such-question');
});
