import type { Catalogue } from '@/domain/catalogue';
import type { Guidance } from '@/domain/guide';
import { windowMayLieAbout } from '@/domain/mayLieAbout';
import type { Window } from '@/domain/window';
import { phoneOf } from '../phoneOf';

/** A window to turn to, and the one that connects to it where it has no number of its own. */
export type Contact = { window: Window; via: Window | undefined };

/** A window with the one that connects to it; nothing where there is none of this id. */
export function contactOf({ windows }: Catalogue, id: string | undefined): Contact | undefined {
  const window = windows.find((each) => each.id === id);
  return window && { window, via: windows.find((each) => each.id === window.via) };
}

/** The lines of a result to call now that may lie about on paper and have a number of their own. */
export function urgentContacts(catalogue: Catalogue, guidance: Guidance): readonly Contact[] {
  return guidance.urgent
    .flatMap((id) => contactOf(catalogue, id) ?? [])
    .filter(({ window }) => windowMayLieAbout(window) && phoneOf(window) !== undefined);
}

/** The first window of a result, unless it is one that must not lie about on paper. */
export function firstContact(catalogue: Catalogue, guidance: Guidance): Contact | undefined {
  const first = contactOf(catalogue, guidance.windows[0]?.id);
  return first && windowMayLieAbout(first.window) ? first : undefined;
}
