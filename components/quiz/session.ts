import type { Catalogue } from '@/domain/catalogue';
import { type Found, mayBeStored, type QuizRecord, readRecord } from '@/domain/quizRecord';
import { tabStorage } from '../tabStorage';

/** One name for the quiz of every locale, so that a change of language finds the answers. */
const KEY = 'quiz';
/** The channel on which every page listens (public/site.js). */
const CHANNEL = 'site';

/** Whether the tab can remember answers at all. */
export function canStore(): boolean {
  try {
    const store = tabStorage();
    store?.setItem(`${KEY}.try`, '1');
    store?.removeItem(`${KEY}.try`);
    return store !== null;
  } catch {
    return false;
  }
}

/** What the tab remembers. A record that may not lie there is taken out as it is read. */
export function load(catalogue: Catalogue): Found {
  const found = readRecord(catalogue, tabStorage()?.getItem(KEY) ?? null, Date.now());
  if (found.kind !== 'record' || !mayBeStored(catalogue, found.record)) forget();
  return found;
}

/** Remembers a record, or forgets everything when it is too sensitive to lie in storage. */
export function keep(catalogue: Catalogue, record: QuizRecord): void {
  if (mayBeStored(catalogue, record)) write(record);
  else forget();
}

/** Lays even a sensitive record down for the moment in which the page of another language opens. */
export function handOver(record: QuizRecord): void {
  write(record);
}

function write(record: QuizRecord): void {
  try {
    tabStorage()?.setItem(KEY, JSON.stringify(record));
  } catch {
    // A full or refused storage loses only what a reload would bring back.
  }
}

/** Forgets the record in this tab. */
export function forget(): void {
  tabStorage()?.removeItem(KEY);
}

/**
 * Forgets the record and tells every page of ours that still sleeps in the browser's cache.
 * Answers whether they could be told; this page is told as well.
 */
export function wipeEverywhere(): boolean {
  forget();
  if (!('BroadcastChannel' in window)) return false;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('wipe');
  channel.close();
  return true;
}
