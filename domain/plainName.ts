import type { Catalogue } from './catalogue';
import { indexOf } from './catalogueIndex';
import { chosenOf } from './chosenOf';
import { mayLieAbout, windowMayLieAbout } from './mayLieAbout';
import type { FoundName } from './search';
import { sensitivityOf } from './sensitivity';
import { TROUBLE } from './situation';
import { isDanger, type Understanding } from './understand';

/** Whether what was found first is named and nothing else is said, and is neither sensitive nor 110 or 119. */
export function isPlainName(catalogue: Catalogue, [first]: readonly FoundName[]): boolean {
  if (!first?.inFull) return false;
  const { programmes, windows } = indexOf(catalogue);
  const programme = first.kind === 'programme' ? programmes.get(first.id) : undefined;
  const window = first.kind === 'window' ? windows.get(first.id) : undefined;
  if (programme) return mayLieAbout(catalogue, programme);
  return !window || (windowMayLieAbout(window) && !window.emergency);
}

/** What was understood of a plain name: it may sound like a danger, but tells of none. */
export function withoutDanger(
  catalogue: Catalogue,
  understanding: Understanding,
  locale: string,
): Understanding {
  const dangerous = understanding.troubles
    .map(({ id }) => id)
    .filter(
      (id) => isDanger(catalogue, id) || sensitivityOf(catalogue, { [TROUBLE]: [id] }) !== null,
    );
  const out = [...understanding.dangers, ...dangerous].map((id) => [id, false] as const);
  return chosenOf(catalogue, understanding, new Map(out), locale);
}
