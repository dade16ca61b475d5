import { useCallback, useEffect, useState } from 'react';
import { begun, type Talk } from '@/domain/talk';
import { useBlankOnLeaving } from '../useBlankOnLeaving';

/** The talk on this screen; whatever wipes the site, or leaves the page, ends it. */
export function useTalk(): { talk: Talk; set: (next: Talk) => void; end: () => void } {
  const [talk, set] = useState(begun);
  const end = useCallback(() => set(begun), []);
  useBlankOnLeaving(() => true, end);
  useEffect(() => {
    window.addEventListener('wipe', end);
    return () => window.removeEventListener('wipe', end);
  }, [end]);
  return { talk, set, end };
}
