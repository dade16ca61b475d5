import { useCallback, useEffect, useRef, useState } from 'react';

/** How long a screen that nobody touches keeps what was said, and how long before that it warns. */
const LASTS_MS = 5 * 60_000;
const HELD_MS = 10 * 60_000;
const WARNS_MS = 60_000;
const LOOK_MS = 1_000;
/**
 * Not the press before a click: it would take the warning away under the finger. Not `scroll`
 * either: the page scrolls by itself when it goes to the next question.
 */
const touches = ['click', 'keydown', 'wheel', 'touchmove'] as const;

/**
 * Calls `onIdle` once nobody has touched the screen for five minutes while `busy`. Says when that
 * is near, and holds it off for ten minutes.
 */
export function useIdle(busy: boolean, onIdle: () => void): { soon: boolean; hold: () => void } {
  const ends = useRef(0);
  const [soon, setSoon] = useState(false);

  const hold = useCallback(() => {
    ends.current = Date.now() + HELD_MS;
    setSoon(false);
  }, []);

  useEffect(() => {
    if (!busy) return;
    ends.current = Date.now() + LASTS_MS;
    const touched = () => {
      // A touch does not shorten what is held.
      ends.current = Math.max(ends.current, Date.now() + LASTS_MS);
      setSoon(false);
    };
    const look = () => {
      const left = ends.current - Date.now();
      setSoon(left <= WARNS_MS);
      if (left <= 0) onIdle();
    };
    const timer = setInterval(look, LOOK_MS);
    for (const touch of touches) document.addEventListener(touch, touched, { passive: true });
    return () => {
      clearInterval(timer);
      setSoon(false);
      for (const touch of touches) document.removeEventListener(touch, touched);
    };
  }, [busy, onIdle]);
  return { soon, hold };
}
