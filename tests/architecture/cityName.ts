import type { Source } from './imports';

// In two halves, so that this file does not name the city itself.
const city = new RegExp(['jo' + 'so', '常' + '総', 'じょう' + 'そう'].join('|'), 'i');
const mayName = /^(?:data\/|messages\/|README\.md$|package-lock\.json$)/;

/** Lines outside `data/`, `messages/` and the README that name the city, as `file:line`. */
export function namesTheCity(sources: Source[]): string[] {
  return sources
    .filter(({ path }) => !mayName.test(path))
    .flatMap(({ path, text }) => [
      ...(city.test(path) ? [`${path} (its name)`] : []),
      ...text.split('\n').flatMap((line, at) => (city.test(line) ? [`${path}:${at + 1}`] : [])),
    ]);
}
