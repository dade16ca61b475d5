import { useEffect } from 'react';
import { flushSync } from 'react-dom';

/**
 * Blanks the quiz before its page falls asleep in the browser's cache: what is sensitive, answered
 * or only chosen, must not wake up with Back.
 */
export function useBlankOnLeaving(sensitive: boolean, blank: () => void): void {
  useEffect(() => {
    if (!sensitive) return;
    const hide = () => flushSync(blank);
    window.addEventListener('pagehide', hide);
    return () => window.removeEventListener('pagehide', hide);
  }, [sensitive, blank]);
}
