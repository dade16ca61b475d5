import type { Catalogue } from './catalogue';
import type { Window } from './window';

/** Confirmed lines for foreign residents that reach beyond one city, in the order of the files. */
export function foreignLines({ windows }: Pick<Catalogue, 'windows'>): Window[] {
  return windows.filter(
    ({ kind, scope, publish }) => kind === 'foreign' && scope !== 'city' && publish === 'yes',
  );
}

/** The consultation that speaks other languages and serves the whole prefecture, if there is one. */
export function foreignConsultation(catalogue: Pick<Catalogue, 'windows'>): Window | undefined {
  return foreignLines(catalogue).find(({ scope }) => scope === 'prefecture');
}
