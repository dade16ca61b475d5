import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Reasons } from '@/components/Reasons';
import { reasonLines } from '@/components/reasonLines';
import { catalogue } from '@/data';
import { guide } from '@/domain/guide';
import { ownOptions } from '@/domain/options';
import { ALSO, type Reason } from '@/domain/reason';
import { TROUBLE } from '@/domain/situation';
import { fill } from '@/i18n/fill';
import { localeIds } from '@/i18n/locales';
import { optionLabel, questionWords } from '@/i18n/questionWords';
import { guidanceFile, shown } from './support/words';

const trouble = catalogue.questions.find(({ id }) => id === TROUBLE);
const [a = '', b = ''] = trouble ? ownOptions(catalogue, trouble) : [];

describe.each(localeIds)('the reasons in %s', async (locale) => {
  const { words } = await guidanceFile(locale);
  const { reasons } = words.result;
  const line = (question: string | null, ...options: string[]) =>
    reasonLines([{ rule: 'rule', question, options }], words)[0];
  const answered = (question: string, ...options: string[]) => {
    const texts = options.map((option) => optionLabel(words, question, option));
    return fill(reasons.answer, { options: texts.join(reasons.separator) });
  };

  it('name the troubles they rest on', () => {
    const texts = [a, b].map((id) => optionLabel(words, TROUBLE, id));
    const expected = fill(reasons.trouble, { options: texts.join(reasons.separator) });
    expect(line(TROUBLE, a, b)).toBe(expected);
  });

  it('name the answers they rest on', () => {
    expect(line('danger', 'tonight')).toBe(answered('danger', 'tonight'));
  });

  it('name the question whose answer is not known: not answered, not sure, rather not say', () => {
    for (const id of ['household', TROUBLE]) {
      const { short } = questionWords(words.quiz, id);
      const open = fill(reasons.open, { question: short });
      expect(line(id)).toBe(open);
      expect(line(id, 'not-sure')).toBe(open);
      expect(line(id, 'rather-not')).toBe(open);
    }
  });

  it('say more softly what a programme may also help with', () => {
    const [texted] = reasonLines([{ rule: ALSO, question: TROUBLE, options: [a] }], words);
    expect(texted).toBe(fill(reasons.also, { options: optionLabel(words, TROUBLE, a) }));
    expect(texted).not.toBe(line(TROUBLE, a));
  });

  it('name the language where they rest on no answer', () => {
    expect(line(null)).toBe(reasons.language);
  });

  it('name a trouble once where one reason says of more troubles what another says of it', () => {
    const of = (rule: string, ...options: string[]): Reason => ({
      rule,
      question: TROUBLE,
      options,
    });
    const whole = line(TROUBLE, a, b);
    expect(reasonLines([of('one', a), of('one', b), of('several', a, b)], words)).toEqual([whole]);
    expect(reasonLines([of(ALSO, a), of('several', a, b)], words)).toHaveLength(2);
    const open: Reason = { rule: 'one', question: TROUBLE, options: [] };
    expect(reasonLines([open, of('one', a)], words)).toHaveLength(2);
  });

  it('stand once each', () => {
    const reason: Reason = { rule: 'one', question: 'danger', options: ['tonight'] };
    expect(reasonLines([reason, { ...reason, rule: 'two' }], words)).toHaveLength(1);
  });

  it('never show an id or an empty place, whatever was answered', () => {
    const texts = catalogue.questions.flatMap((question) =>
      [...ownOptions(catalogue, question), 'not-sure', 'rather-not'].flatMap((option) => {
        const guidance = guide(catalogue, { [question.id]: [option] }, locale);
        return guidance.programmes.flatMap((each) => reasonLines(each.reasons, words));
      }),
    );
    expect(texts.length).toBeGreaterThan(100);
    const faults = texts.filter((text) => /[{}]|“”|「」|not-sure|rather-not|undefined/.test(text));
    expect([...new Set(faults)]).toEqual([]);
  });

  it('are listed under their title, and nothing stands where there are none', () => {
    const texts = [line(TROUBLE, a), line(null)].map(String);
    const { container, rerender } = render(<Reasons lines={texts} words={words} />);
    expect(container).toHaveTextContent(shown(words.result.programme.why));
    for (const text of texts) expect(container).toHaveTextContent(shown(text));
    rerender(<Reasons lines={[]} words={words} />);
    expect(container).toBeEmptyDOMElement();
  });
});
