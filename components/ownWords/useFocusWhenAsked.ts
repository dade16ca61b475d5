import { type RefObject, useEffect, useRef } from 'react';

/** The part to which the focus goes, and which comes into view, each time something was asked for. */
export function useFocusWhenAsked(asked: number): RefObject<HTMLElement | null> {
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked === 0) return;
    // A browser that scrolls to the focus by itself shows the end of a part that is taller than it.
    part.current?.focus({ preventScroll: true });
    part.current?.scrollIntoView({ block: 'nearest' });
  }, [asked]);
  return part;
}
