import { useSyncExternalStore } from 'react';
import { keptText, onKeptList } from './keptList';

function onFragment(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

let last = '';

/** The list that the address named last: a jump to a part of the page does not take it away. */
function fragment(): string {
  const now = window.location.hash.slice(1);
  if (/^v\d/.test(now)) last = now;
  return last;
}

/** The text of the list that this device keeps; empty where it keeps none. */
export function useKeptText(): string {
  return useSyncExternalStore(onKeptList, keptText, () => '');
}

/** The text of the list in the page's address; empty where there is none. */
export function useFragment(): string {
  return useSyncExternalStore(onFragment, fragment, () => '');
}
