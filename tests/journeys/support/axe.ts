import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test';

type RunOnly = Parameters<AxeBuilder['options']>[0]['runOnly'];

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const colourRules = ['color-contrast', 'link-in-text-block'];

async function expectNone(
  page: Page,
  runOnly: RunOnly & object,
  without: readonly string[] = [],
): Promise<void> {
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly, rules, resultTypes: ['violations'], preload: false })
    // Our pages hold no frames: no need for a second page to gather their findings.
    .setLegacyMode(true)
    .analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
  expect(found, `barriers on ${page.url()}`).toEqual([]);
}

/** Fails with rule and element where axe finds a barrier (WCAG 2.2 A and AA, best practice). */
export async function expectNoBarriers(page: Page): Promise<void> {
  await expectNone(page, { type: 'tag', values: tags });
}

/** The same without what axe measures of colours, three quarters of its time. */
export async function expectNoBarriersBesideColours(page: Page): Promise<void> {
  await expectNone(page, { type: 'tag', values: tags }, colourRules);
}

/** Fails where a text is too pale for its ground: all that another colour scheme can change. */
export async function expectReadableColours(page: Page): Promise<void> {
  await expectNone(page, { type: 'rule', values: colourRules });
}
