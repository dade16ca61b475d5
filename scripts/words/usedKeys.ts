/** A source file that may read words. */
export type CodeFile = { path: string; text: string };

const word = '[A-Za-z_$][\\w$]*';
const step = `(?:\\?*\\.${word}|\\[['"][^'"\\]]+['"]\\])`;
const chain = new RegExp(`\\b${word}(?:${step})*`, 'g');
const index = `((?:\\[['"][\\w-]+['"]\\])*)`;
const type = `(?:(?:Pick|Omit|Partial)<\\s*)?(${word})${index}`;
const typed = new RegExp(`\\b(${word})\\??:\\s*${type}`, 'g');
const takenFromTyped = new RegExp(`\\{([^{}=();]+)\\}\\s*:\\s*${type}`, 'g');
const alias = new RegExp(`\\btype (${word}) =\\s*${type}`, 'g');
const assigned = new RegExp(`\\bconst (${word}) = (${word}(?:${step})*)`, 'g');
const taken = new RegExp(`\\bconst \\{([^{}=]+)\\} = (${word}(?:${step})*)`, 'g');

const translator = new RegExp(
  `\\bconst (${word}) = (?:await getTranslations|useTranslations)\\([^)]*?['"](\\w+)['"]\\s*\\}?\\)`,
  'g',
);

const steps = (text: string): string[] => text.match(/[\w$-]+/g) ?? [];

/** The parts of the messages that named types stand for: `type A = Omit<Messages['quiz'], 'b'>`. */
type Parts = Map<string, string[]>;

function partsOf(files: readonly CodeFile[]): Parts {
  const parts: Parts = new Map([['Messages', []]]);
  const found = files.flatMap(({ text }) => [...text.matchAll(alias)]);
  // Once more for types that are named after others.
  for (const [, name = '', base = '', path = ''] of [...found, ...found]) {
    const known = parts.get(base);
    if (known && !parts.has(name)) parts.set(name, [...known, ...steps(path)]);
  }
  return parts;
}

/** What short names stand for in a file: `const say = words.site.emergency`. */
function namesOf(text: string, parts: Parts): Map<string, string[][]> {
  const names = new Map<string, string[][]>();
  const add = (name: string, path: string[]) => names.set(name, [...(names.get(name) ?? []), path]);
  const take = (list: string, path: string[]) => {
    for (const item of list.split(',')) {
      const [name, other = name] = item.split(':').map((each) => each.trim());
      if (name && other) add(other, [...path, name]);
    }
  };
  const partOf = (name: string, path: string) => {
    const known = parts.get(name);
    return known && ['words', ...known, ...steps(path)];
  };
  for (const [, name = '', base = '', path = ''] of text.matchAll(typed)) {
    const part = partOf(base, path);
    if (part && part.length > 1) add(name, part);
  }
  for (const [, list = '', base = '', path = ''] of text.matchAll(takenFromTyped)) {
    const part = partOf(base, path);
    if (part) take(list, part);
  }
  for (const [, name = '', path = ''] of text.matchAll(assigned)) add(name, steps(path));
  for (const [, list = '', path = ''] of text.matchAll(taken)) take(list, steps(path));
  return names;
}

/** Every way of reading a path once its first name is replaced by what it stands for. */
function meanings(path: string[], names: Map<string, string[][]>, depth = 4): string[][] {
  const [first = '', ...rest] = path;
  const longer = depth === 0 ? [] : (names.get(first) ?? []);
  const more = longer
    .filter((known) => known[0] !== first || known.length > 1)
    .flatMap((known) => meanings([...known, ...rest], names, depth - 1));
  return [path, ...more];
}

/** Keys put to a translator: `const t = await getTranslations({ namespace: 'site' })`, `t('name')`. */
function keysTranslated(text: string): string[] {
  return [...text.matchAll(translator)].flatMap(([, name = '', namespace = '']) =>
    [...text.matchAll(new RegExp(`\\b${name}(?:\\.rich|\\.raw)?\\(['"]([\\w.-]+)['"]`, 'g'))].map(
      ([, key]) => `${namespace}.${key}`,
    ),
  );
}

function keysReadIn(text: string, parts: Parts, namespaces: readonly string[]): string[] {
  const names = namesOf(text, parts);
  const paths = [
    ...[...text.matchAll(chain)].map(([found]) => steps(found)),
    ...[...names.keys()].map((name) => [name]),
  ];
  const keys = paths
    .flatMap((path) => meanings(path, names))
    .map((path) => path.slice(path[0] === undefined || namespaces.includes(path[0]) ? 0 : 1))
    .filter(([namespace]) => namespace !== undefined && namespaces.includes(namespace))
    .map((path) => path.join('.'));
  return [...keys, ...keysTranslated(text)];
}

/** Dotted keys that files read, from the namespace on: `site.footer.title`. */
export function keysRead(
  files: readonly CodeFile[],
  namespaces: readonly string[],
): ReadonlySet<string> {
  const parts = partsOf(files);
  return new Set(files.flatMap(({ text }) => keysReadIn(text, parts, namespaces)));
}

/** Keys that no file reads and that belong to no table read by id. */
export function unusedKeys(
  keys: readonly string[],
  files: readonly CodeFile[],
  namespaces: readonly string[],
  tables: readonly string[],
): string[] {
  const read = keysRead(files, namespaces);
  const inTable = (key: string) => tables.some((table) => key.startsWith(`${table}.`));
  return keys.filter((key) => !read.has(key) && !inTable(key));
}
