import type { Page } from '@playwright/test';
import { catalogue } from '@/data';
import { mayBeStored, readRecord } from '@/domain/quizRecord';
import { notice } from '@/scripts/headers';
import type { Arrival } from '../../journeys/support/host';

/** All places in which an answer could lie or leave. Two walks that differ only in answers have the same. */
export type Trace = Readonly<Record<string, readonly string[]>>;

/** What a tab shows and keeps at one moment, where it must not depend on answers. */
export async function traceOf(page: Page): Promise<Trace> {
  const seen = await page.evaluate(async () => {
    const kept = await Promise.all(
      (await caches.keys()).map(async (name) => {
        const keys = await (await caches.open(name)).keys();
        return [name, ...keys.map(({ url }) => new URL(url).pathname)].join(' ');
      }),
    );
    return {
      url: [location.href.slice(location.origin.length)],
      title: [document.title],
      state: (document.documentElement.dataset.states ?? '').split('|').sort(),
      cookie: [document.cookie],
      window: [window.name],
      local: Object.entries(localStorage).flat(),
      databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
      caches: kept.sort(),
      copied: Object.keys(document.documentElement.dataset).filter((key) => key === 'copied'),
      session: Object.keys(sessionStorage)
        .filter((key) => key !== 'quiz')
        .sort(),
      quiz: sessionStorage.getItem('quiz'),
    };
  });
  const { quiz, ...trace } = seen;
  return { ...trace, record: recordFaults(quiz) };
}

/** What is wrong with what the tab remembers of the quiz: nothing, where product.md allows it. */
function recordFaults(text: string | null): string[] {
  if (text === null) return [];
  const found = readRecord(catalogue, text, Date.now());
  if (found.kind !== 'record') return [found.kind];
  const others = Object.keys(found.record).filter(
    (key) => !['answers', 'step', 'entries', 'at'].includes(key),
  );
  const numbered = Object.keys(found.record.entries).filter((key) => !/^\d+$/.test(key));
  return [...(mayBeStored(catalogue, found.record) ? [] : ['sensitive']), ...others, ...numbered];
}

/**
 * What reached the server, but for two things that come by the clock and say nothing: the look for a
 * notice, and the browser's own look for a newer worker.
 */
export function requestsOf(arrivals: readonly Arrival[]): string[] {
  return arrivals
    .filter(({ url }) => url !== notice && url !== '/worker.js')
    .map((arrival) => JSON.stringify(arrival))
    .sort();
}

/** Where two traces differ: the name of the place, and what stands there in only one of them. */
export function differences(one: Trace, other: Trace): string[] {
  const places = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...places].flatMap((place) => {
    const [here = [], there = []] = [one[place], other[place]];
    if (JSON.stringify(here) === JSON.stringify(there)) return [];
    const only = [without(here, there), without(there, here)].flat().slice(0, 3);
    return [
      `${place} (${here.length} and ${there.length}): ${only.join(' | ') || 'another order'}`,
    ];
  });
}

/** The items of a list that another does not have as often. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
