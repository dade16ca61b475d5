import { useCallback, useEffect, useState } from 'react';
import type { Catalogue } from '@/domain/catalogue';
import { begun, type Talk } from '@/domain/talk';
import { useBlankOnLeaving } from '../useBlankOnLeaving';
import { useLanguageLinks } from '../useLanguageLinks';
import { carriedTalk, carryTalk, dropCarriedTalk } from './carriedTalk';

/**
 * The talk on this screen; whatever wipes the site, or leaves the page, ends it. Only a change of
 * language takes it along.
 */
export function useTalk(catalogue: Catalogue): {
  talk: Talk;
  set: (next: Talk) => void;
  end: () => void;
} {
  const [talk, set] = useState(() => carriedTalk(catalogue) ?? begun);
  useEffect(dropCarriedTalk, []);
  const end = useCallback(() => set(begun), []);
  useBlankOnLeaving(() => true, end);
  useLanguageLinks(useCallback(() => carryTalk(talk), [talk]));
  useEffect(() => {
    window.addEventListener('wipe', end);
    return () => window.removeEventListener('wipe', end);
  }, [end]);
  return { talk, set, end };
}
