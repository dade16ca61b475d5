import type { Locator, Page } from '@playwright/test';
import { catalogue } from '@/data';
import type { Answers } from '@/domain/answers';
import { RESULT } from '@/domain/quizRecord';
import { fill } from '@/i18n/fill';
import type { Locale } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';
import { optionLabel, questionWords } from '@/i18n/questionWords';
import { plain } from '@/i18n/ruby';
import type { Wording } from '@/i18n/wording';
import { expect, islandReady } from './test';
import { asNamed, asRead, wordsOf } from './words';

/** A household that asks for itself and is in no danger: rent, nobody else at home. */
export const rentAnswers: Answers = {
  'for-whom': ['me'],
  trouble: ['rent'],
  danger: ['none'],
  household: ['alone'],
  support: ['none'],
};

/** What a visitor does in the quiz, in the words of a locale. */
export class QuizVisitor {
  readonly words: Messages;

  constructor(
    readonly page: Page,
    readonly locale: Locale,
    readonly wording: Wording = 'me',
    words = wordsOf(locale),
  ) {
    this.words = words;
  }

  /** The same visitor, whose page now stands in another language or speaks in another way. */
  as(locale: Locale, wording = this.wording, words = wordsOf(locale)): QuizVisitor {
    return new QuizVisitor(this.page, locale, wording, words);
  }

  async open(): Promise<void> {
    await this.page.goto(`/${this.locale}/quiz/`);
    await islandReady(this.page);
  }

  /** Opens the result of a tab that remembers these answers. */
  async openResult(answers: Answers): Promise<void> {
    await this.page.goto(`/${this.locale}/privacy/`);
    const record = { answers, step: RESULT, entries: {}, at: Date.now() };
    await this.page.evaluate(
      (text) => sessionStorage.setItem('quiz', text),
      JSON.stringify(record),
    );
    await this.open();
    await expect(this.result).toBeVisible();
  }

  button(message: string): Locator {
    return this.page.getByRole('button', { name: asNamed(message) });
  }

  /** Questions, check page and result, without what stands around them. */
  get part(): Locator {
    return this.page.locator('[data-island="quiz"]');
  }

  /** A message anywhere in the page's own part. */
  text(message: string): Locator {
    return this.part.getByText(asRead(message));
  }

  heading(message: string): Locator {
    return this.page.getByRole('heading', { level: 1, name: asNamed(message) });
  }

  question(id: string): Locator {
    return this.heading(questionWords(this.words.quiz, id).title[this.wording]);
  }

  get check(): Locator {
    return this.heading(this.words.quiz.check.title);
  }

  get result(): Locator {
    return this.heading(this.words.result.answer.title);
  }

  choice(question: string, option: string): Locator {
    const { kind } = catalogue.questions.find(({ id }) => id === question) ?? {};
    return this.page.getByRole(kind === 'one' ? 'radio' : 'checkbox', {
      // A name that may stand in a folded area is taken with all that is hidden in it, readings too.
      name: asRead(optionLabel(this.words, question, option)),
      includeHidden: true,
    });
  }

  /** Opens the life area of a trouble, if it is still folded. */
  async unfold(trouble: string): Promise<void> {
    const { area } = catalogue.troubles.find(({ id }) => id === trouble) ?? {};
    if (!area) return;
    const names: Record<string, string> = this.words.troubles.areas;
    const name = asRead(names[area] ?? area);
    const fold = this.page.locator('details.area').filter({
      has: this.page.locator('summary').getByText(name),
    });
    if (!(await fold.evaluate((details: HTMLDetailsElement) => details.open))) {
      await fold.locator('summary').click();
    }
  }

  async choose(question: string, ...options: string[]): Promise<void> {
    for (const option of options) {
      if (question === 'trouble') await this.unfold(option);
      await this.choice(question, option).check();
    }
  }

  async goOn(): Promise<void> {
    await this.button(this.words.quiz.continue).click();
  }

  /** Waits for a question, chooses, goes on. */
  async answer(question: string, ...options: string[]): Promise<void> {
    await expect(this.question(question)).toBeVisible();
    await this.choose(question, ...options);
    await this.goOn();
  }

  /** Answers the questions in the order given. */
  async answerAll(answers: Answers): Promise<void> {
    for (const [question, options] of Object.entries(answers)) {
      await this.answer(question, ...options);
    }
  }

  async showResult(): Promise<void> {
    await expect(this.check).toBeVisible();
    await this.button(this.words.quiz.check.show).click();
    await expect(this.result).toBeVisible();
  }

  /** Changes an answer from the check page. */
  async change(question: string): Promise<void> {
    const { short } = questionWords(this.words.quiz, question);
    const name = fill(this.words.quiz.check.changeOf, { question: short });
    await this.page.getByRole('button', { name: plain(name), exact: true }).click();
  }

  /** Follows the language menu; the answer is the visitor on the new page. */
  async changeLanguage(locale: Locale, name: string): Promise<QuizVisitor> {
    await this.page.getByRole('banner').locator('summary').click();
    await this.page.getByRole('banner').getByRole('link', { name, exact: true }).click();
    await this.page.waitForURL(`/${locale}/quiz/`);
    await islandReady(this.page);
    return this.as(locale);
  }

  async expectFirstQuestionEmpty(): Promise<void> {
    await expect(this.question('for-whom')).toBeVisible();
    await expect(this.part.locator('input:checked')).toHaveCount(0);
  }
}

/** What the tab remembers of the quiz: the stored text, or null. */
export function stored(page: Page): Promise<string | null> {
  return page.evaluate(() => sessionStorage.getItem('quiz'));
}

/** The numbers that can be seen and dialled in a part of the page, in order. */
export function numbersIn(part: Locator): Promise<string[]> {
  return part
    .locator('a[href^="tel:"]')
    .evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility())
        .map((link) => link.getAttribute('href')?.slice('tel:'.length) ?? ''),
    );
}
