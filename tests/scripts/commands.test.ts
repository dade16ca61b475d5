import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chromiumPath, usualPlaces } from '@/scripts/chromium';
import { split } from '@/scripts/leftOut';
import { isOver, kindOf } from '@/scripts/size';
import { needsBuild } from '@/scripts/start';
import { journeyCounts, total, unitCounts } from '@/scripts/test';
import { folderWith } from './support';

describe('npm start', () => {
  it('builds when there is no finished site or a source is newer', async () => {
    const source = await folderWith({ 'app/page.tsx': '' });
    const out = await folderWith({ '.finished': '' });
    expect(needsBuild(join(out, 'nothing'), [source])).toBe(true);
    expect(needsBuild(out, [source])).toBe(false);
    const soon = new Date(Date.now() + 60_000);
    await utimes(join(source, 'app/page.tsx'), soon, soon);
    expect(needsBuild(out, [source])).toBe(true);
  });
});

describe('npm test', () => {
  it('adds up what the test runners report', () => {
    const unit = unitCounts({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 2 });
    const journeys = journeyCounts({ stats: { expected: 3, unexpected: 1, flaky: 0, skipped: 0 } });
    expect(total([unit, journeys], true)).toEqual({ passed: 8, failed: 2, skipped: 2 });
  });

  it('never says 0 failed when a stage is red', () => {
    expect(total([], true).failed).toBe(1);
    expect(total([], false).failed).toBe(0);
  });
});

describe('npm run left-out', () => {
  it('leaves out whole blocks of neighbours, always the same, and loses no text', () => {
    const all = Array.from({ length: 1000 }, (_, at) => at);
    const { kept, leftOut } = split(all);
    expect([...kept, ...leftOut].sort((a, b) => a - b)).toEqual(all);
    expect(leftOut.length).toBeGreaterThan(50);
    const blocks = new Set(leftOut.map((at) => Math.floor(at / 10)));
    expect(leftOut).toHaveLength(blocks.size * 10);
    expect(split(all).leftOut).toEqual(leftOut);
  });
});

describe('npm run size', () => {
  it.each([
    ['index.html', '/'],
    ['404.html', '/404.html'],
    ['en/index.html', '/<locale>/'],
    ['en/quiz/index.html', '/<locale>/quiz/'],
    ['ja-easy/troubles/rent/index.html', '/<locale>/troubles/<id>/'],
  ])('names the kind of %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });

  it('is red over a limit only', () => {
    expect(isOver({ name: 'a', js: 0, limit: 0 })).toBe(false);
    expect(isOver({ name: 'a', js: 1, limit: 0 })).toBe(true);
    expect(isOver({ name: 'a', data: 120_001, limit: 120_000 })).toBe(true);
  });
});

describe('finding Chromium', () => {
  it('knows the usual places of three systems', () => {
    expect(usualPlaces('linux', {})).toContain('/usr/bin/chromium');
    expect(usualPlaces('darwin', {})[0]).toMatch(/Chromium\.app/);
    expect(usualPlaces('win32', { PROGRAMFILES: 'C:' })[0]).toMatch(/chrome\.exe$/);
  });

  it('says so when CHROMIUM_PATH leads nowhere', () => {
    const before = process.env.CHROMIUM_PATH;
    process.env.CHROMIUM_PATH = '/nowhere/chromium';
    expect(chromiumPath).toThrow('CHROMIUM_PATH is "/nowhere/chromium"');
    if (before === undefined) delete process.env.CHROMIUM_PATH;
    else process.env.CHROMIUM_PATH = before;
  });
});
