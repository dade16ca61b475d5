import { expect, type Page } from '@playwright/test';
import { catalogue } from '@/data';
import type { Random } from '@/domain/random';
import { localeIds } from '@/i18n/locales';
import { copies } from '../../journeys/support/copies';
import type { Host } from '../../journeys/support/host';
import { pageKinds } from '../../journeys/support/pageKinds';

/** The outside page to which the exit leads. */
export const exitAddress = catalogue.exitPage.address;

/** What a random visitor can do, by name. */
type Deeds = Readonly<Record<string, () => Promise<void>>>;

const texts = ['家賃が払えない', 'chồng đánh tôi', 'tulong', '😀'.repeat(9), '<b>rent</b>', ' '];

/** Mostly what people do on a page; now and then what the browser, the network or the host does. */
const often = ['press', 'choose', 'follow', 'answer', 'answer', 'type'];
const seldom = [
  'key',
  'back',
  'forward',
  'reload',
  'language',
  'open',
  'network',
  'update',
  'exit',
];

/** A page that goes away while something is done on it is what browsers do, not a fault. */
export const gone =
  /Execution context was destroyed|Cannot find context|frame was detached|interrupted by another navigation|ERR_ABORTED|Not attached to an active page/;

/** Somebody who presses whatever is there, and goes wherever a browser can go. */
export class RandomVisitor {
  /** How often each deed was done. */
  readonly done: Record<string, number> = {};
  online = true;

  constructor(
    readonly page: Page,
    readonly host: Host,
    readonly random: Random,
  ) {}

  private readonly deeds: Deeds = {
    press: () => this.press('main button, main summary, header summary'),
    choose: () => this.press('main input:not([type="text"]), main label'),
    follow: () => this.press('main a[href^="/"], header a[href^="/"], footer a[href^="/"]'),
    type: async () => {
      const boxes = this.page.locator('main textarea, main input[type="text"]');
      if ((await boxes.count()) === 0) return;
      await boxes.first().fill(this.random.pick(texts) ?? '', { timeout: 2000 });
    },
    answer: async () => {
      await this.press('main form input');
      await this.press('main form button[type="submit"]');
    },
    key: () =>
      this.page.keyboard.press(this.random.pick([...'123456789', 'Enter', 'Escape']) ?? '1'),
    back: () => this.inHistory(-1),
    forward: () => this.inHistory(1),
    reload: async () => {
      await this.page.reload({ waitUntil: 'commit' });
    },
    language: async () => {
      await this.press('header .languages > summary');
      await this.press('header .languages nav a');
    },
    open: () => this.openSomewhere(),
    network: async () => {
      // Nobody is offline on purpose before anything lies on the device.
      if (this.online && (await copies(this.page)).length === 0) return;
      this.online = !this.online;
      await this.page.context().setOffline(!this.online);
    },
    update: async () => this.update(),
    exit: async () => {
      await this.press('a[data-exit]');
      const isAway = ({ href }: URL) => href.startsWith(exitAddress) || href.endsWith('/neutral/');
      // Some pages have no such link, and the browser's own page of an error has none either.
      await this.page.waitForURL(isAway, { timeout: 4000 }).catch(() => undefined);
    },
  };

  /** Does one thing; tells which. */
  async act(): Promise<string> {
    const deed = this.random.pick(this.random.next() < 0.7 ? often : seldom) ?? 'open';
    await this.deeds[deed]?.().catch((error: Error) => {
      if (!gone.test(error.message)) throw error;
    });
    this.done[deed] = (this.done[deed] ?? 0) + 1;
    return deed;
  }

  async openSomewhere(): Promise<void> {
    const locale = this.random.pick(localeIds);
    const path = this.random.pick(Object.values(pageKinds));
    // Only what lies on the device can be opened without a network.
    const kept = this.online ? [] : (await copies(this.page)).map((name) => name.split('.').at(-1));
    await this.page.goto(`/${this.online ? locale : this.random.pick(kept)}/${path}`, {
      waitUntil: 'commit',
    });
  }

  /** Back to the site from where the exit, or the browser's Back, has led. */
  async comeBack(): Promise<void> {
    this.online = true;
    await this.page.context().setOffline(false);
    const home = `/${this.random.pick(localeIds)}/`;
    // Where an exit is still on its way, it comes first.
    await expect(async () => {
      await this.page.goto(home, { waitUntil: 'commit' });
    }).toPass({ timeout: 15_000 });
  }

  /** Presses one of the things that can be seen, if there are any. */
  private async press(selector: string): Promise<void> {
    const chance = this.random.next();
    await this.page.evaluate(
      ([css, where]) => {
        const seen = [...document.querySelectorAll<HTMLElement>(css)].filter((each) =>
          each.checkVisibility({ visibilityProperty: true }),
        );
        seen[Math.floor(where * seen.length)]?.click();
      },
      [selector, chance] as const,
    );
  }

  private async inHistory(steps: number): Promise<void> {
    await this.page.evaluate((by) => history.go(by), steps);
    await this.page.waitForTimeout(60);
  }

  /** The host puts another version in the place of this one. */
  private async update(): Promise<void> {
    if (!this.online) return;
    const answer = await fetch(`${this.host.address}/worker.js`);
    const worker = await answer.text();
    const [, version] = /version:"(\w+)"/.exec(worker) ?? [];
    if (!version) throw new Error('The worker names no version.');
    const newer = `v${this.random.below(1e9)}`;
    const text = worker.replaceAll(version, newer);
    this.host.instead.set('/worker.js', () => [200, text]);
  }
}
