import type { Page } from '@playwright/test';
import { entry } from '@/components/words';
import { catalogue } from '@/data';
import { areasOf, begun, type Person, people, troublesOf } from '@/domain/talk';
import { easyLocale, type Locale, localeEntry, localeIds, sourceLocale } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';
import { optionLabel, questionWords } from '@/i18n/questionWords';
import { plain } from '@/i18n/ruby';
import { expectNoBarriers } from './support/axe';
import { expectLargeTargets, expectNoSidewaysScroll } from './support/layout';
import { onPaper, pdfPages } from './support/pdf';
import { expect, goBack, goForward, test } from './support/test';
import { asRead, wordsOf } from './support/words';

const tablet = { width: 820, height: 1180 };
const phone = { width: 360, height: 740 };

/** What was learned of texts is fetched and read before the first answer. */
const firstAnswer = { timeout: 20_000 };

/** Somebody at the counter: the language, who is there, what is the trouble. */
type Visit = { who: string; locale: Locale; person: Person; troubles: readonly string[] };

const oncePerVisit: readonly Visit[] = [
  { who: 'a mother with school costs', locale: 'vi', person: 'alone', troubles: ['school-costs'] },
  {
    who: 'a worker dismissed and without money for the rent',
    locale: 'pt',
    person: 'alone',
    troubles: ['dismissed', 'rent'],
  },
  {
    who: 'an older man without his licence',
    locale: 'ja',
    person: 'accompanied',
    troubles: ['licence'],
  },
  {
    who: 'a neighbour who worries',
    locale: 'en',
    person: 'neighbour',
    troubles: ['neighbour-worry'],
  },
];

// A quick run makes each visit in one pair; `npm run visits` makes every visit in every pair.
const everyPair = Boolean(process.env.EVERY_PAIR);
// Japanese is paired with easy Japanese already.
const pairs = localeIds.filter((locale) => locale !== easyLocale(sourceLocale));
const inPairs = (own: Locale) => (everyPair ? pairs : [own]);
const visits = oncePerVisit.flatMap((visit) =>
  inPairs(visit.locale).map((locale) => ({ ...visit, locale })),
);

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
});

/** A staff member at the screen, who presses keys or touches. Counts what is pressed. */
class Staff {
  actions = 0;
  readonly other: Locale;
  readonly words: Messages;
  readonly japanese = wordsOf(sourceLocale);

  constructor(
    readonly page: Page,
    locale: Locale,
    readonly by: 'keys' | 'touch',
  ) {
    this.other = locale === sourceLocale ? easyLocale(locale) : locale;
    this.words = wordsOf(this.other);
  }

  get part() {
    return this.page.locator('.talk');
  }

  /** A button that shows both languages. */
  button(label: (words: Messages) => string) {
    return this.part
      .getByRole('button')
      .filter({ has: this.page.getByText(asRead(label(this.japanese)), { exact: true }) })
      .filter({ has: this.page.getByText(asRead(label(this.words)), { exact: true }) });
  }

  async press(key: string, label: (words: Messages) => string): Promise<void> {
    this.actions += 1;
    await expect(this.button(label)).toBeVisible();
    if (this.by === 'keys') await this.page.keyboard.press(key);
    else await this.button(label).tap();
  }

  /** From the counter's page to the talk in a language. */
  async open(locale: Locale): Promise<void> {
    await this.page.goto('/ja/counter/');
    await this.follow(this.page.locator(`.tiles a[href="/${locale}/counter/"]`));
    await this.page.waitForURL(`/${locale}/counter/`);
    await this.follow(this.page.locator(`main a[href="/${locale}/counter/talk/"]`));
    await this.page.waitForURL(`/${locale}/counter/talk/`);
    await expect(this.part).toBeVisible();
  }

  /** Follows the language menu; the talk goes on in the other language. */
  async changeLanguage(locale: Locale): Promise<Staff> {
    const menu = this.page.getByRole('banner');
    await menu.locator('summary').click();
    await menu.getByRole('link', { name: localeEntry(locale).name, exact: true }).click();
    await this.page.waitForURL(`/${locale}/counter/talk/`);
    return new Staff(this.page, locale, this.by);
  }

  private async follow(link: ReturnType<Page['locator']>): Promise<void> {
    this.actions += 1;
    if (this.by === 'touch') return link.tap();
    await link.focus();
    await this.page.keyboard.press('Enter');
  }

  async heading(title: (words: Messages) => string): Promise<void> {
    const heading = this.part.getByRole('heading', { level: 2 }).first();
    // Easy Japanese may say the same as Japanese.
    await expect(heading.getByText(asRead(title(this.japanese))).first()).toBeVisible();
    await expect(heading.getByText(asRead(title(this.words))).last()).toBeVisible();
  }

  /** Says who is there, and chooses troubles, up to the question or the result after them. */
  async choose({ person, troubles }: Pick<Visit, 'person' | 'troubles'>): Promise<void> {
    await this.heading(({ talk }) => talk.who);
    await this.press(String(people.indexOf(person) + 1), ({ talk }) => talk.people[person]);
    const talk = { ...begun, person };
    for (const [place, id] of troubles.entries()) {
      const area = catalogue.troubles.find((each) => each.id === id)?.area ?? '?';
      const areas = areasOf(catalogue, talk).map((each) => each.id);
      await this.choice(areas.indexOf(area), ({ troubles: words }) => entry(words.areas, area));
      const shown = troublesOf(catalogue, talk, area).map((each) => each.id);
      await this.choice(shown.indexOf(id), (words) => optionLabel(words, 'trouble', id));
      if (place < troubles.length - 1) {
        this.actions += 1;
        await this.button((words) => words.talk.further).click();
      }
    }
    await this.press('Enter', ({ quiz }) => quiz.continue);
  }

  /** Presses one of the choices on the screen, by its key: 1 to 9, 0, then letters. */
  async choice(place: number, label: (words: Messages) => string): Promise<void> {
    return this.press('1234567890abcdefgh'.charAt(place), label);
  }

  async noDanger(): Promise<void> {
    await this.heading(({ quiz }) => questionWords(quiz, 'danger').title.other);
    await this.press('7', (words) => optionLabel(words, 'danger', 'none'));
  }

  async expectResult(): Promise<void> {
    await this.heading(({ result }) => result.answer.title);
  }
}

/** What could tell the next person about the last one. */
async function traces(page: Page) {
  return page.evaluate(() => ({
    session: Object.keys(sessionStorage).filter((key) => !key.startsWith('history.')),
    local: Object.keys(localStorage),
    title: document.title,
    address: location.href,
    entries: history.length,
    state: Object.keys(history.state),
  }));
}

for (const [by, viewport] of [
  ['keys', tablet],
  ['touch', phone],
] as const) {
  test.describe(`by ${by} at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport, hasTouch: true });

    for (const visit of visits) {
      test(`${visit.who} leaves with paper, in ${visit.locale}`, async ({ page }) => {
        const staff = new Staff(page, visit.locale, by);
        await staff.open(visit.locale);
        const before = await traces(page);
        await staff.choose(visit);
        if (visit.person !== 'accompanied') await staff.noDanger();
        await staff.expectResult();
        await expectNoSidewaysScroll(page);
        await staff.press('p', ({ result }) => result.paper.print);
        console.log(`${visit.who}, ${visit.locale}, by ${by}: ${staff.actions} actions to paper`);
        expect(staff.actions).toBeLessThanOrEqual(visit.troubles.length > 1 ? 11 : 8);
        await expect(page.locator('html[data-printed]')).toHaveCount(1);
        const [sheet = ''] = await pdfPages(await page.pdf({ preferCSSPageSize: true }));
        expect(sheet).toMatch(onPaper(staff.words.paper.title));

        await staff.press('n', ({ talk }) => talk.next.action);
        const yes = page.getByRole('dialog').getByRole('button').first();
        await expect(yes).toBeFocused();
        await page.keyboard.press('Enter');
        await staff.heading(({ talk }) => talk.who);
        for (const id of visit.troubles) {
          for (const words of [staff.words, staff.japanese]) {
            const label = plain(optionLabel(words, 'trouble', id));
            expect(await page.locator('body').textContent()).not.toContain(label);
          }
        }
        expect(await traces(page)).toEqual(before);
        expect(before).toMatchObject({ session: [], local: [], state: ['i'] });
      });
    }

    for (const locale of inPairs('fil')) {
      test(`a carer threatened at home leaves without paper that tells of it, in ${locale}`, async ({
        page,
      }) => {
        const staff = new Staff(page, locale, by);
        await staff.open(locale);
        await staff.choose({ person: 'alone', troubles: ['home-safety'] });
        await staff.noDanger();
        await staff.expectResult();
        const { paper } = staff.words.result;
        for (const telling of [paper.print, paper.printNote, paper.printCard]) {
          await expect(page.getByText(asRead(telling))).toHaveCount(0);
        }
        await page.keyboard.press('p');
        await expect(page.getByText(asRead(paper.preparing))).toHaveCount(0);
        await expect(page.locator('.paper')).toHaveCount(0);
        await expect(page.locator('html[data-sensitive]')).toHaveCount(1);
        await staff.button(({ result }) => result.paper.numbers).click();
        await expect(page.locator('html[data-printed]')).toHaveCount(1);
        const sheet = (await page.locator('.paper').textContent()) ?? '';
        for (const words of [staff.words, staff.japanese]) {
          expect(sheet).not.toContain(plain(optionLabel(words, 'trouble', 'home-safety')));
        }
      });
    }
  });
}

test.describe('on the screen between two people', () => {
  test.use({ viewport: tablet });

  test('nothing about violence or suicide stands while somebody is beside', async ({ page }) => {
    const staff = new Staff(page, 'fil', 'keys');
    await page.goto('/fil/counter/talk/');
    await staff.press('2', ({ talk }) => talk.people.accompanied);
    await expect(staff.part.getByText(asRead(staff.words.talk.watched))).toBeVisible();
    const areas = await staff.part.getByRole('button').allInnerTexts();
    expect(areas.join('\n')).not.toContain(plain(staff.words.troubles.areas.safety));
    await expect(page.locator('.pointing-cards').first()).toBeVisible();
  });

  test('keys can be switched off, and are dead while an input method composes', async ({
    page,
  }) => {
    const staff = new Staff(page, 'vi', 'keys');
    await page.goto('/vi/counter/talk/');
    await staff.heading(({ talk }) => talk.who);
    await page.evaluate(() => {
      const event = new KeyboardEvent('keydown', { key: '1', isComposing: true, bubbles: true });
      document.body.dispatchEvent(event);
    });
    await staff.button(({ talk }) => talk.keys).click();
    await page.keyboard.press('1');
    await staff.heading(({ talk }) => talk.who);
    await staff.button(({ talk }) => talk.keys).click();
    await page.keyboard.press('1');
    await staff.heading(({ quiz }) => questionWords(quiz, 'trouble').title.other);
    await page.keyboard.press('Escape');
    await staff.heading(({ talk }) => talk.who);
  });

  test('own words lead on by keyboard alone, in either language, and are forgotten', async ({
    page,
  }) => {
    const staff = new Staff(page, 'vi', 'keys');
    const box = staff.part.getByRole('textbox');
    const rent = staff.button((words) => optionLabel(words, 'trouble', 'rent'));
    for (const words of ['tháng này không trả nổi tiền nhà', '家賃が払えない']) {
      await page.goto('/vi/counter/talk/');
      await staff.press('1', ({ talk }) => talk.people.alone);
      await staff.heading(({ quiz }) => questionWords(quiz, 'trouble').title.other);
      await page.keyboard.press('/');
      await expect(box).toBeFocused();
      await expect(box).toHaveValue('');
      await page.keyboard.type(words);
      await expect(rent).toHaveAttribute('aria-pressed', 'false', firstAnswer);
      await page.keyboard.press('Enter');
      await expect(rent).toHaveAttribute('aria-pressed', 'true');
      await expectNoBarriers(page);
      await expectLargeTargets(page);
      await page.keyboard.press('Enter');
      await staff.noDanger();
      await staff.expectResult();
    }
    await page.keyboard.press('/');
    await expect(box).toBeFocused();
    await expect(box).toHaveValue('');
    await page.keyboard.type('zzz qqq');
    await expect(staff.part.getByText(asRead(staff.words.talk.ownWords.nothing))).toBeVisible();
    await staff.button(({ talk }) => talk.next.action).click();
    await page.keyboard.press('Enter');
    await staff.press('1', ({ talk }) => talk.people.alone);
    await expect(box).toHaveValue('');
    await expect(rent).toHaveCount(0);
  });

  test('what is called by its name stands in both languages, and every life area has a key', async ({
    page,
  }) => {
    const staff = new Staff(page, 'pt', 'keys');
    const box = staff.part.getByRole('textbox');
    const desk = catalogue.windows.find(({ id }) => id === 'pref-social-council');
    if (!desk) throw new Error('The catalogue has no social welfare council.');
    const nameIn = (words: Messages) => entry(words.windows, desk.id).name;
    await page.goto('/pt/counter/talk/');
    await staff.press('1', ({ talk }) => talk.people.alone);
    await page.keyboard.press('/');
    await page.keyboard.type(desk.name);
    await expect(staff.part.getByText(asRead(staff.words.talk.ownWords.named))).toBeVisible(
      firstAnswer,
    );
    const panel = staff.part.locator('.panel').filter({ hasText: plain(nameIn(staff.words)) });
    await expect(panel).toContainText(
      new RegExp(asRead(nameIn(staff.japanese)).source.slice(1, -1)),
    );
    await expect(panel).toBeVisible();
    // A name is no trouble: it stands before those it sounds like, and Enter takes none of them.
    const alike = staff.button((words) => optionLabel(words, 'trouble', 'events'));
    await expect(panel.or(alike)).toHaveCount(2);
    await expect(panel.or(alike).first()).toHaveClass(/panel/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(box).toBeFocused();
    await expect(alike).toHaveAttribute('aria-pressed', 'false');
    await expectNoBarriers(page);
    await expectNoSidewaysScroll(page);
    // Enter waits for the last sign: half a name sounds like other things than the whole one.
    const section = catalogue.windows.find(
      ({ kind, scope }) => kind === 'foreign' && scope === 'city',
    );
    await box.fill('');
    await page.keyboard.type(entry(staff.words.windows, section?.id ?? '').name);
    await page.keyboard.press('Enter');
    await expect(staff.part.getByText(asRead(staff.words.talk.ownWords.named))).toBeVisible();
    await expect(page.locator('html[data-sensitive]')).toHaveCount(0);
    await expect(box).toBeFocused();
    await staff.heading(({ quiz }) => questionWords(quiz, 'trouble').title.other);
    await page.keyboard.press('Tab');
    const areas = areasOf(catalogue, { ...begun, person: 'alone' });
    const [last] = areas.slice(-1);
    expect(areas.length).toBeGreaterThan(9);
    await staff.choice(areas.length - 1, ({ troubles }) => entry(troubles.areas, last?.id ?? ''));
    await expect(box).toHaveCount(0);
  });

  test('own words about violence show the lines to call, and nothing of it to somebody beside', async ({
    page,
  }) => {
    const staff = new Staff(page, 'fil', 'keys');
    const words = 'sinasaktan ako ng asawa ko';
    const trouble = staff.button((each) => optionLabel(each, 'trouble', 'home-safety'));
    await page.goto('/fil/counter/talk/');
    await staff.press('1', ({ talk }) => talk.people.alone);
    await staff.part.getByRole('textbox').fill(words);
    await expect(trouble).toBeVisible(firstAnswer);
    await expect(staff.part.getByText('110', { exact: true })).toHaveCount(2);
    await expect(page.locator('html[data-sensitive][data-unprinted]')).toHaveCount(1);
    await staff.part.getByRole('textbox').fill('');
    await expect(page.locator('html[data-sensitive]')).toHaveCount(0);
    await expect(page.locator('html[data-unprinted]')).toHaveCount(0);
    await staff.part.getByRole('textbox').fill('may tubig na pumapasok sa bahay namin');
    await expect(staff.part.getByText('119', { exact: true })).toHaveCount(2);
    await expect(staff.part.getByText(asRead(staff.words.talk.ownWords.nothing))).toHaveCount(0);

    await page.goto('/fil/counter/talk/');
    await staff.press('2', ({ talk }) => talk.people.accompanied);
    await staff.part.getByRole('textbox').fill(words);
    await expect(staff.part.getByText(asRead(staff.words.talk.ownWords.nothing))).toBeVisible(
      firstAnswer,
    );
    await expect(trouble).toHaveCount(0);
    await expect(staff.part.getByText('110', { exact: true })).toHaveCount(0);
    await expect(page.locator('html[data-sensitive]')).toHaveCount(0);
  });

  test('somebody who comes to stand beside sees nothing of what was chosen alone', async ({
    page,
  }) => {
    const staff = new Staff(page, 'fil', 'keys');
    await page.goto('/fil/counter/talk/');
    await staff.choose({ person: 'alone', troubles: ['home-safety'] });
    for (const _ of [1, 2, 3]) await page.keyboard.press('Escape');
    await staff.press('2', ({ talk }) => talk.people.accompanied);
    await staff.press('1', ({ troubles }) => troubles.areas.money);
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await staff.expectResult();
    const shown = (await page.locator('body').textContent()) ?? '';
    for (const words of [staff.words, staff.japanese]) {
      expect(shown).not.toContain(plain(optionLabel(words, 'trouble', 'home-safety')));
    }
  });

  test('the language menu takes the talk along, and nothing of it lies or comes back behind it', async ({
    page,
  }) => {
    const staff = new Staff(page, 'vi', 'keys');
    await page.goto('/vi/counter/talk/');
    const before = await traces(page);
    await staff.choose({ person: 'alone', troubles: ['home-safety'] });
    await staff.noDanger();
    await staff.expectResult();

    const filipino = await staff.changeLanguage('fil');
    await filipino.expectResult();
    const chosen = (words: Messages) => plain(optionLabel(words, 'trouble', 'home-safety'));
    await expect(page.locator('html[data-sensitive]')).toHaveCount(1);
    const after = await traces(page);
    expect(after).toMatchObject({ session: [], local: [] });
    expect(after.entries).toBe(before.entries + 1);
    await page.keyboard.press('Escape');
    await filipino.heading(({ quiz }) => questionWords(quiz, 'danger').title.other);

    await goBack(page);
    await staff.heading(({ talk }) => talk.who);
    const shown = (await page.locator('body').textContent()) ?? '';
    for (const words of [staff.words, staff.japanese]) expect(shown).not.toContain(chosen(words));
    await goForward(page);
    await filipino.heading(({ talk }) => talk.who);
    expect(await traces(page)).toMatchObject({ session: [], local: [] });
  });

  test('who stands beside still does so in another language', async ({ page }) => {
    const staff = new Staff(page, 'pt', 'keys');
    await page.goto('/pt/counter/talk/');
    await staff.press('2', ({ talk }) => talk.people.accompanied);
    const english = await staff.changeLanguage('en');
    await expect(english.part.getByText(asRead(english.words.talk.watched))).toBeVisible();
    await english.press('n', ({ talk }) => talk.next.action);
    await page.keyboard.press('Enter');
    await english.heading(({ talk }) => talk.who);
    await page.reload();
    await english.heading(({ talk }) => talk.who);
    expect(await traces(page)).toMatchObject({ session: [], local: [] });
  });

  test('a number asks more where the result offers it', async ({ page }) => {
    const staff = new Staff(page, 'pt', 'keys');
    await page.goto('/pt/counter/talk/');
    await staff.choose({ person: 'alone', troubles: ['rent'] });
    await staff.noDanger();
    await staff.expectResult();
    await staff.press('1', ({ talk }) => talk.ask);
    await staff.heading(({ quiz }) => questionWords(quiz, 'household').title.other);
  });

  test('the other language can stand first, and nothing can be left out', async ({ page }) => {
    const staff = new Staff(page, 'pt', 'keys');
    await page.goto('/pt/counter/talk/');
    const languages = () =>
      staff.part
        .locator('h2 [lang]')
        .evaluateAll((sides: HTMLElement[]) => sides.map(({ lang }) => lang));
    await staff.heading(({ talk }) => talk.who);
    expect(await languages()).toEqual(['ja', 'pt-BR']);
    await staff.button(({ talk }) => talk.swap).click();
    expect(await languages()).toEqual(['pt-BR', 'ja']);
    await page.keyboard.press('1');
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    const alert = staff.part.getByRole('alert');
    await expect(alert.getByText(asRead(staff.words.quiz.required))).toBeVisible();
    await expect(alert.getByText(asRead(staff.japanese.quiz.required))).toBeVisible();
    await expectNoBarriers(page);
    await expectLargeTargets(page);
  });

  test('a screen that nobody touches is erased, warns before, and can be held', async ({
    page,
  }) => {
    await page.clock.install();
    const staff = new Staff(page, 'vi', 'keys');
    await page.goto('/vi/counter/talk/');
    await page.clock.runFor(2000);
    await staff.press('1', ({ talk }) => talk.people.alone);
    await staff.heading(({ quiz }) => questionWords(quiz, 'trouble').title.other);
    await page.clock.runFor(4 * 60_000 + 5_000);
    await page.evaluate(() => document.dispatchEvent(new Event('scroll')));
    await page.clock.runFor(2_000);
    for (const words of [staff.words, staff.japanese]) {
      await expect(staff.part.getByText(asRead(words.talk.idle.soon))).toBeVisible();
    }
    await staff.button(({ talk }) => talk.idle.hold).click();
    await expect(staff.part.getByText(asRead(staff.words.talk.idle.soon))).toHaveCount(0);
    await page.clock.runFor(8 * 60_000);
    await staff.heading(({ quiz }) => questionWords(quiz, 'trouble').title.other);
    await page.clock.runFor(3 * 60_000);
    await staff.heading(({ talk }) => talk.who);
    await expect(staff.part.getByText(asRead(staff.words.talk.idle.erased))).toBeVisible();
  });
});
