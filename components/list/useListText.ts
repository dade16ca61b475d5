import { useSyncExternalStore } from 'react';
import { keptText, onKeptList } from './keptList';

function onFragment(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** The text of the list that this device keeps; empty where it keeps none. */
export function useKeptText(): string {
  return useSyncExternalStore(onKeptList, keptText, () => '');
}

/** The text of the list in the page's address; empty where there is none. */
export function useFragment(): string {
  return useSyncExternalStore(
    onFragment,
    () => window.location.hash.slice(1),
    () => '',
  );
}
