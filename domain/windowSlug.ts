import type { Window } from './window';

/** The URL segment of a window. */
export function windowSlug({ id, slug }: Pick<Window, 'id' | 'slug'>): string {
  return slug ?? id;
}
