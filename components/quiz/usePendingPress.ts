import { useEffect } from 'react';

/** Marks the island as ready and carries on with a press that came before it was (public/site.js). */
export function usePendingPress(ready: boolean): void {
  useEffect(() => {
    if (!ready) return;
    const { dataset } = document.documentElement;
    dataset.island = 'ready';
    if (dataset.pending === undefined) return;
    delete dataset.pending;
    document.querySelector<HTMLButtonElement>('button[data-pending]')?.form?.requestSubmit();
  }, [ready]);
}
