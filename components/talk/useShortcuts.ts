import { useLayoutEffect } from 'react';

/** What keys do, by name in small letters: `1`, `a`, `enter`, `escape`. */
export type Shortcuts = Readonly<Record<string, () => void>>;

const fields = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';
/** Where Enter already means something. */
const pressable = 'a, button, summary, input';

/** Calls what a key stands for; dead in text fields, in dialogs, and while an input method composes. */
export function useShortcuts(shortcuts: Shortcuts, on: boolean): void {
  // With the drawing of the screen, not after it: a key pressed at once must not be lost.
  useLayoutEffect(() => {
    if (!on) return;
    const down = (event: KeyboardEvent) => {
      const { key, target, isComposing, repeat, ctrlKey, metaKey, altKey } = event;
      if (isComposing || repeat || ctrlKey || metaKey || altKey) return;
      if (!(target instanceof Element) || target.matches(fields) || target.closest('dialog'))
        return;
      if (key === 'Enter' && target.closest(pressable)) return;
      const action = shortcuts[key.toLowerCase()];
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', down);
    return () => document.removeEventListener('keydown', down);
  }, [shortcuts, on]);
}
