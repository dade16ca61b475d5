import type { Catalogue } from '@/domain/catalogue';
import type { Guidance } from '@/domain/guide';
import type { Window } from '@/domain/window';

/** A window to turn to, and the one that connects to it where it has no number of its own. */
export type Contact = { window: Window; via: Window | undefined };

/** A window with the one that connects to it; nothing where there is none of this id. */
export function contactOf({ windows }: Catalogue, id: string | undefined): Contact | undefined {
  const window = windows.find((each) => each.id === id);
  return window && { window, via: windows.find((each) => each.id === window.via) };
}

/** The first window of a result, unless it is one that must not lie about on paper. */
export function firstContact(catalogue: Catalogue, guidance: Guidance): Contact | undefined {
  const first = contactOf(catalogue, guidance.windows[0]?.id);
  return first?.window.sensitive ? undefined : first;
}
