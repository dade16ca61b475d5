import type { Catalogue } from '@/domain/catalogue';
import { begun, type Talk } from '@/domain/talk';
import { readTalk, type TalkRecord } from '@/domain/talkRecord';
import { tabStorage } from '../tabStorage';

/** One name for the talk in every language. */
const KEY = 'talk';

/** A page that is still here after this long was not left: the address could not be opened. */
const STILL_HERE_MS = 10_000;

/** Lays the talk down for the moment in which the page of another language opens. */
export function carryTalk(talk: Talk): void {
  if (talk === begun) return;
  const record: TalkRecord = { talk, at: Date.now() };
  try {
    tabStorage()?.setItem(KEY, JSON.stringify(record));
    setTimeout(dropCarriedTalk, STILL_HERE_MS);
  } catch {
    // A full or refused storage loses only what would have come along.
  }
}

/** The talk that came along from another language, if one did. */
export function carriedTalk(catalogue: Catalogue): Talk | null {
  return readTalk(catalogue, tabStorage()?.getItem(KEY) ?? null, Date.now());
}

/** Takes out what came along: nothing of a talk lies in storage while the talk goes on. */
export function dropCarriedTalk(): void {
  tabStorage()?.removeItem(KEY);
}
