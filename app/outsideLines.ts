import type { Window } from '@/domain/window';
import { catalogue } from './catalogue';

/** Confirmed windows of the prefecture and the nation that have a phone of their own. */
export function outsideLines(): Window[] {
  return catalogue.windows
    .filter(({ publish, scope }) => publish === 'yes' && scope !== 'city')
    .filter(({ channels }) => channels.some(({ by }) => by === 'phone'));
}
