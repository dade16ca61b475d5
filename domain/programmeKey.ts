import { measureId } from './measure';
import type { Programme } from './programme';

/** The plan key, e.g. `g2-m3-05`. */
export function programmeKey(programme: Pick<Programme, 'goal' | 'measure' | 'order'>): string {
  const order = String(programme.order).padStart(2, '0');
  const measure = measureId({ goal: programme.goal, number: programme.measure });
  return `${measure}-${order}`;
}
