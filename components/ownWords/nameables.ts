import type { Nameable } from '@/domain/search';
import type { NamesFile } from './namesFile';

/** All that can be called by its name. */
export function nameables({ programmes, windows, measures }: NamesFile): Nameable[] {
  const of = (kind: Nameable['kind'], table: NamesFile[keyof NamesFile]) =>
    Object.entries(table).map(([id, names]): Nameable => ({ kind, id, names }));
  return [...of('programme', programmes), ...of('window', windows), ...of('measure', measures)];
}
