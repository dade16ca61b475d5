import { useEffect, useRef } from 'react';
import { MOST_IDLE_MS } from '@/domain/quizRecord';
import { useBlankOnLeaving } from '../useBlankOnLeaving';
import type { Typed } from './useTyped';

const LOOK_MS = 60_000;

/**
 * Empties the box when another page wipes, after a long time without use, and, where what is typed
 * must not wake up with Back, as the page is left.
 */
export function useForgetting(typed: Typed, isSensitive: () => boolean, empty: () => void): void {
  const at = useRef(Date.now());
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change is a use
  useEffect(() => {
    at.current = Date.now();
  }, [typed]);

  useEffect(() => {
    const look = () => {
      if (Date.now() - at.current > MOST_IDLE_MS) empty();
    };
    const timer = setInterval(look, LOOK_MS);
    window.addEventListener('wipe', empty);
    window.addEventListener('pageshow', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('wipe', empty);
      window.removeEventListener('pageshow', look);
    };
  }, [empty]);
  useBlankOnLeaving(isSensitive, empty);
}
