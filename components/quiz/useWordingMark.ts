import { useEffect } from 'react';
import type { Wording } from '@/i18n/wording';

/** Marks the document with whom the page speaks to, for what stands around the quiz. */
export function useWordingMark(wording: Wording): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.wording = wording;
    return () => {
      delete dataset.wording;
    };
  }, [wording]);
}
