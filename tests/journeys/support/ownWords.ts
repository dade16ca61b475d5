import type { Locator, Page } from '@playwright/test';
import type { Locale } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';
import { expect, islandReady } from './test';
import { asNamed, wordsOf } from './words';

/** What a visitor does with the box for one's own words, in the words of a locale. */
export class OwnWordsVisitor {
  readonly words: Messages;

  constructor(
    readonly page: Page,
    readonly locale: Locale,
    /** The page below the locale on which the box stands. */
    readonly path = '',
  ) {
    this.words = wordsOf(locale);
  }

  async open(): Promise<void> {
    await this.page.goto(`/${this.locale}/${this.path}`);
  }

  get part(): Locator {
    return this.page.locator('[data-island="own-words"]');
  }

  get box(): Locator {
    return this.part.getByRole('textbox');
  }

  /** What stands below the form. */
  get answer(): Locator {
    return this.part.locator('.answer');
  }

  chip(trouble: string): Locator {
    const names: Record<string, string> = this.words.troubles.troubles;
    return this.answer.getByRole('button', { name: asNamed(names[trouble] ?? trouble) });
  }

  heading(message: string): Locator {
    return this.answer.getByRole('heading', { name: asNamed(message) });
  }

  button(message: string): Locator {
    return this.part.getByRole('button', { name: asNamed(message) });
  }

  /** Types like a person, and waits until the island answers. */
  async type(text: string): Promise<void> {
    await this.box.focus();
    await islandReady(this.page);
    await this.box.pressSequentially(text);
    await expect(this.box).toHaveValue(text);
  }
}
