import { type Import, importsOf, type Source } from './imports';

type Rule = { rooms: string[]; packages: 'any' | string[] };

const everyRoom = ['app', 'components', 'data', 'domain', 'i18n', 'messages', 'scripts', 'tests'];

/** Which room may import which rooms and packages. */
const rules: Record<string, Rule> = {
  domain: { rooms: ['domain'], packages: ['zod', 'fuse.js'] },
  data: {
    rooms: ['data', 'domain'],
    packages: ['node:crypto', 'node:fs', 'node:path', 'node:url', 'yaml', 'zod'],
  },
  messages: { rooms: [], packages: [] },
  i18n: { rooms: ['i18n', 'messages'], packages: ['next', 'next-intl', 'node:crypto'] },
  components: {
    rooms: ['components', 'domain', 'i18n'],
    packages: ['react', 'react-dom', 'next-intl', 'qr'],
  },
  app: { rooms: everyRoom.filter((r) => r !== 'scripts' && r !== 'tests'), packages: 'any' },
  scripts: { rooms: ['scripts', 'data', 'domain', 'i18n'], packages: 'any' },
  tests: { rooms: [...everyRoom, 'public'], packages: 'any' },
};

const roomOf = (path: string) => path.split('/', 1)[0] ?? '';
const packageOf = (target: string) => (target.startsWith('package:') ? target.slice(8) : undefined);

function isAllowed({ from, target }: Import, { rooms, packages }: Rule): boolean {
  const name = packageOf(target);
  if (name === undefined) return rooms.includes(roomOf(target)) || roomOf(from) === 'tests';
  return packages === 'any' || packages.includes(name);
}

/** Imports that the table forbids. */
export function forbiddenImports(sources: Source[]): string[] {
  return sources.flatMap((source) => {
    const rule = rules[roomOf(source.path)];
    if (!rule) return [];
    return importsOf(source)
      .filter((entry) => !isAllowed(entry, rule))
      .map(({ from, specifier }) => `${from} imports "${specifier}"`);
  });
}

/** Files of `domain/` that import zod without declaring a schema, or fuse.js outside the search. */
export function strayPackages(sources: Source[]): string[] {
  return sources
    .filter(({ path }) => roomOf(path) === 'domain')
    .flatMap((source) => {
      const names = importsOf(source).map(({ target }) => packageOf(target));
      const declares = /export const [A-Z]\w*(?::[^=]+)? = z\b/.test(source.text);
      return [
        ...(names.includes('zod') && !declares
          ? [`${source.path} imports zod, declares no schema`]
          : []),
        ...(names.includes('fuse.js') && !/^domain\/search/.test(source.path)
          ? [`${source.path} imports fuse.js and is not the search`]
          : []),
      ];
    });
}

/** The ways by which a component would carry zod into the browser, as chains of files. */
export function waysToZod(sources: Source[]): string[] {
  const byPath = new Map(sources.map((s) => [s.path.replace(/(\/index)?\.tsx?$/, ''), s]));
  const seen = new Set<string>();
  const walk = (source: Source, chain: string[]): string[] => {
    if (seen.has(source.path)) return [];
    seen.add(source.path);
    return importsOf(source)
      .filter(({ erased }) => !erased)
      .flatMap(({ target }) => {
        if (packageOf(target) === 'zod') return [[...chain, 'zod'].join(' → ')];
        const next = byPath.get(target);
        return next ? walk(next, [...chain, next.path]) : [];
      });
  };
  const components = sources.filter(({ path }) => roomOf(path) === 'components');
  return components.flatMap((source) => walk(source, [source.path]));
}

/** Folders whose names say nothing about what is in them. */
export function vagueRooms(paths: string[]): string[] {
  const vague = ['src', 'lib', 'utils', 'helpers', 'common'];
  return paths.filter((path) =>
    path
      .split('/')
      .slice(0, -1)
      .some((part) => vague.includes(part)),
  );
}
