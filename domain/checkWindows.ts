import type { Catalogue } from './catalogue';
import { dangling, duplicates, idsOf } from './dangling';
import { phoneLines } from './phoneLine';
import type { Problem } from './problem';
import type { Window } from './window';
import { windowSlug } from './windowSlug';

/** Faults of the windows: unknown sources, desks that lead nowhere. */
export function checkWindows(catalogue: Catalogue): Problem[] {
  const sources = new Set(Object.keys(catalogue.sources));
  return [
    ...duplicates(catalogue.windows, 'windows/'),
    ...duplicates(
      catalogue.windows.map((window) => ({ id: windowSlug(window) })),
      'windows/',
    ).filter(({ found }) => !catalogue.windows.some(({ id }) => id === found)),
    ...catalogue.windows.flatMap((window): Problem[] => {
      const file = `windows/${window.id}.yaml`;
      return [
        ...dangling(window.sources, sources, file, 'sources', 'sources.yaml'),
        ...dangling(
          window.via ? [window.via] : [],
          idsOf(catalogue.windows),
          file,
          'via',
          'windows/',
        ),
        ...checkOtherwise(catalogue, window, file),
        ...(window.channels.length === 0 && !window.via
          ? [{ code: 'window-without-way' as const, file, field: 'channels', found: '[]' }]
          : []),
        ...(leadsInACircle(catalogue, window)
          ? [{ code: 'via-in-a-circle' as const, file, field: 'via', found: String(window.via) }]
          : []),
      ];
    }),
  ];
}

/** Another contact is of use only where it does not fall silent together with the first. */
function checkOtherwise(catalogue: Catalogue, window: Window, file: string): Problem[] {
  const lines = phoneLines(catalogue, window);
  const others = window.otherwise.flatMap(
    (id) => catalogue.windows.find((each) => each.id === id) ?? [],
  );
  const at = { file, field: 'otherwise' };
  return [
    ...dangling(window.otherwise, idsOf(catalogue.windows), file, 'otherwise', 'windows/'),
    ...others
      .filter((other) => [...phoneLines(catalogue, other)].some((line) => lines.has(line)))
      .map(({ id }) => ({ code: 'otherwise-on-the-same-line' as const, ...at, found: id })),
    ...others
      .filter(({ publish }) => publish !== 'yes')
      .map(({ id }) => ({ code: 'otherwise-not-confirmed' as const, ...at, found: id })),
  ];
}

function leadsInACircle(catalogue: Catalogue, start: Window): boolean {
  const seen = new Set<string>();
  let next: Window | undefined = start;
  while (next?.via) {
    if (seen.has(next.id)) return true;
    seen.add(next.id);
    const via: string = next.via;
    next = catalogue.windows.find((each) => each.id === via);
  }
  return false;
}
