import { type Listed, listText } from '@/domain/list';

/** The list that somebody asked this device to keep; public/site.js erases it with everything else. */
const KEY = 'list';
const CHANGED = 'list';

function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** The text of the kept list; empty where there is none. */
export function keptText(): string {
  return storage()?.getItem(KEY) ?? '';
}

/** Keeps a list; answers whether the device took it. */
export function keepList(listed: Listed): boolean {
  try {
    storage()?.setItem(KEY, listText(listed));
  } catch {
    return false;
  }
  window.dispatchEvent(new Event(CHANGED));
  return keptText() === listText(listed);
}

/** Erases the kept list. */
export function eraseList(): void {
  storage()?.removeItem(KEY);
  window.dispatchEvent(new Event(CHANGED));
}

/** Calls `changed` when the kept list changes: here, in another tab, or by a wipe. */
export function onKeptList(changed: () => void): () => void {
  const events = [CHANGED, 'storage', 'wipe'];
  for (const event of events) window.addEventListener(event, changed);
  return () => {
    for (const event of events) window.removeEventListener(event, changed);
  };
}
