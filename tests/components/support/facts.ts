import { catalogue } from '@/app/catalogue';
import type { Programme } from '@/domain/programme';
import type { Window } from '@/domain/window';

function must<Item>(found: Item | undefined, what: string): Item {
  if (found === undefined) throw new Error(`The catalogue has no ${what}.`);
  return found;
}

/** The first window of the catalogue of the pages of which this holds. */
export const someWindow = (what: string, holds: (window: Window) => boolean): Window =>
  must(catalogue.windows.find(holds), what);

/** The first programme of the catalogue of the pages of which this holds. */
export const someProgramme = (what: string, holds: (programme: Programme) => boolean): Programme =>
  must(catalogue.programmes.find(holds), what);

/** A desk without a number of its own, and the window through which it is reached. */
export function deskReachedThrough(): { desk: Window; via: Window } {
  const desk = someWindow('desk without a number', ({ via }) => via !== undefined);
  return { desk, via: someWindow('switchboard', ({ id }) => id === desk.via) };
}
