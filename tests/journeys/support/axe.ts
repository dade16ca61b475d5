import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test';

type RunOnly = Parameters<AxeBuilder['options']>[0]['runOnly'];

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectNone(page: Page, runOnly: RunOnly & object): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly, resultTypes: ['violations'], preload: false })
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

/** Fails where a text is too pale for its ground: all that another colour scheme can change. */
export async function expectReadableColours(page: Page): Promise<void> {
  await expectNone(page, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] });
}
