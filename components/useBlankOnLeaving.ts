import { useLayoutEffect } from 'react';
import { flushSync } from 'react-dom';

/**
 * Blanks a page before it falls asleep in the browser's cache: what is sensitive, answered or only
 * chosen, must not wake up with Back. Whether it is, is asked as the page is left.
 */
export function useBlankOnLeaving(isSensitive: () => boolean, blank: () => void): void {
  // Together with what is shown, not after it: a page may be left the moment an answer is seen.
  useLayoutEffect(() => {
    const hide = () => {
      if (isSensitive()) flushSync(blank);
    };
    window.addEventListener('pagehide', hide);
    return () => window.removeEventListener('pagehide', hide);
  });
}
