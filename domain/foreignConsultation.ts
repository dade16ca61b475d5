import type { Catalogue } from './catalogue';
import type { Window } from './window';

/** Confirmed lines for foreign residents that reach beyond one city, the nearest first. */
export function foreignLines({ windows }: Pick<Catalogue, 'windows'>): Window[] {
  const confirmed = windows.filter(({ kind, publish }) => kind === 'foreign' && publish === 'yes');
  return (['prefecture', 'nation'] as const).flatMap((scope) =>
    confirmed.filter((window) => window.scope === scope),
  );
}

/** The consultation that speaks other languages and serves the whole prefecture, if there is one. */
export function foreignConsultation(catalogue: Pick<Catalogue, 'windows'>): Window | undefined {
  return foreignLines(catalogue).find(({ scope }) => scope === 'prefecture');
}
