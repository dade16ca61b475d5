import { useEffect } from 'react';

/** Marks the document for as long as the way out must be prominent (app/globals.css). */
export function useExitMark(sensitive: boolean): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (sensitive) dataset.sensitive = '';
    else delete dataset.sensitive;
    return () => {
      delete dataset.sensitive;
    };
  }, [sensitive]);
}
