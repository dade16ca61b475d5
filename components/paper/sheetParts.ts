import type { Catalogue } from '@/domain/catalogue';
import type { Guidance, GuidedProgramme } from '@/domain/guide';
import { guidedList } from '@/domain/guidedList';
import type { Listed } from '@/domain/list';
import { mayLieAbout } from '@/domain/mayLieAbout';
import type { Programme } from '@/domain/programme';
import type { Window } from '@/domain/window';
import { phoneOf } from '../phoneOf';
import { type Contact, contactOf } from './contact';

/** A programme on paper, and the window to turn to. */
export type SheetPart = { guided: GuidedProgramme; programme: Programme; contact: Contact };

/** As many as one page holds in full, and as many as a sheet of two pages holds in short. */
const FULL = 3;
const SHORT = 8;
/** As many numbers as can be looked through on a small piece of paper. */
const NUMBERS = 8;

/** The programmes of a result that may be shown, as many as a sheet holds. */
export function partsOf(
  catalogue: Catalogue,
  guidance: Guidance,
  mayBeShown: (programme: Programme) => boolean,
): readonly SheetPart[] {
  const programmeOf = new Map(catalogue.programmes.map((each) => [each.id, each]));
  return guidance.programmes
    .flatMap((guided) => {
      const programme = programmeOf.get(guided.id);
      const contact = contactOf(catalogue, programme?.windows[0]);
      const shown = programme && contact && mayBeShown(programme);
      return shown ? [{ guided, programme, contact }] : [];
    })
    .slice(0, SHORT);
}

/** Programmes that may lie about on paper. */
export function sheetParts(catalogue: Catalogue, guidance: Guidance): readonly SheetPart[] {
  return partsOf(catalogue, guidance, (programme) => mayLieAbout(catalogue, programme));
}

/** The pages of a sheet: up to three programmes in full on one, more of them in short on two. */
export function sheetPages(parts: readonly SheetPart[]): {
  full: boolean;
  pages: readonly (readonly SheetPart[])[];
} {
  if (parts.length <= FULL) return { full: true, pages: [parts] };
  const half = Math.ceil(parts.length / 2);
  return { full: false, pages: [parts.slice(0, half), parts.slice(half)] };
}

/** What the code of a sheet opens: its programmes, and windows as long as a camera reads it. */
export function sheetList(
  catalogue: Catalogue,
  guidance: Guidance,
  parts: readonly SheetPart[],
): Listed {
  const programmes = parts.map(({ programme }) => programme.id);
  const { windows } = guidedList(catalogue, guidance);
  return { programmes, windows: windows.slice(0, SHORT - programmes.length) };
}

/** The day on which the longest unchecked fact of a sheet was checked, as `2026-11-23`. */
export function oldestCheck(contacts: readonly Contact[]): string | undefined {
  return contacts.map(({ window }) => window.checked).sort()[0];
}

/** Windows with a number of their own that a sheet of numbers holds, each number once. */
export function numbersOf(catalogue: Catalogue, guidance: Guidance): readonly Window[] {
  const ids = new Set([...guidance.urgent, ...guidance.windows.map(({ id }) => id)]);
  const seen = new Set<string>();
  return [...ids]
    .flatMap((id) => catalogue.windows.filter((window) => window.id === id))
    .filter((window) => {
      const number = phoneOf(window);
      if (number === undefined || seen.has(number)) return false;
      seen.add(number);
      return true;
    })
    .slice(0, NUMBERS);
}
