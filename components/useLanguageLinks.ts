import { useEffect } from 'react';

/** Calls `takeAlong` in the moment a link to the same page in another language is followed. */
export function useLanguageLinks(takeAlong: () => void): void {
  useEffect(() => {
    const click = (event: MouseEvent) => {
      const { target, ctrlKey, metaKey, shiftKey } = event;
      // A new tab or window does not take over what this tab remembers.
      if (ctrlKey || metaKey || shiftKey) return;
      if (target instanceof Element && target.closest('a[hreflang]')) takeAlong();
    };
    document.addEventListener('click', click);
    return () => document.removeEventListener('click', click);
  }, [takeAlong]);
}
