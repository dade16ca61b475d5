/** A source file that may read words. */
export type CodeFile = { path: string; text: string };

const word = '[A-Za-z_$][\\w$]*';
const step = `(?:\\?*\\.${word}|\\[['"][^'"\\]]+['"]\\])`;
const chain = new RegExp(`\\b${word}(?:${step})*`, 'g');
const typed = new RegExp(
  `\\b(${word})\\??:\\s*(?:Messages|Words|QuizWords)((?:\\['[\\w-]+'\\])+)`,
  'g',
);
const assigned = new RegExp(`\\bconst (${word}) = (${word}(?:${step})*)`, 'g');
const taken = new RegExp(`\\bconst \\{([^{}=]+)\\} = (${word}(?:${step})*)`, 'g');

const translator = new RegExp(
  `\\bconst (${word}) = (?:await getTranslations|useTranslations)\\([^)]*?['"](\\w+)['"]\\s*\\}?\\)`,
  'g',
);

const steps = (text: string): string[] => text.match(/[\w$-]+/g) ?? [];

/** What short names stand for in a file: `const say = words.site.emergency`. */
function namesOf(text: string): Map<string, string[][]> {
  const names = new Map<string, string[][]>();
  const add = (name: string, path: string[]) => names.set(name, [...(names.get(name) ?? []), path]);
  for (const [, name = '', path = ''] of text.matchAll(typed)) add(name, ['words', ...steps(path)]);
  for (const [, name = '', path = ''] of text.matchAll(assigned)) add(name, steps(path));
  for (const [, list = '', path = ''] of text.matchAll(taken)) {
    for (const item of list.split(',')) {
      const [name, alias = name] = item.split(':').map((each) => each.trim());
      if (name && alias) add(alias, [...steps(path), name]);
    }
  }
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

/** Dotted keys that a file reads, from the namespace on: `site.footer.title`. */
export function keysRead({ text }: CodeFile, namespaces: readonly string[]): Set<string> {
  const names = namesOf(text);
  const paths = [
    ...[...text.matchAll(chain)].map(([found]) => steps(found)),
    ...[...names.keys()].map((name) => [name]),
  ];
  const keys = paths
    .flatMap((path) => meanings(path, names))
    .map((path) => path.slice(path[0] === undefined || namespaces.includes(path[0]) ? 0 : 1))
    .filter(([namespace]) => namespace !== undefined && namespaces.includes(namespace))
    .map((path) => path.join('.'));
  return new Set([...keys, ...keysTranslated(text)]);
}

/** Keys that no file reads and that belong to no table read by id. */
export function unusedKeys(
  keys: readonly string[],
  files: readonly CodeFile[],
  namespaces: readonly string[],
  tables: readonly string[],
): string[] {
  const read = new Set(files.flatMap((file) => [...keysRead(file, namespaces)]));
  const inTable = (key: string) => tables.some((table) => key.startsWith(`${table}.`));
  // Methods of strings stand behind some keys: `site.name.length`.
  const longer = [...read].flatMap((key) => [key, key.slice(0, key.lastIndexOf('.'))]);
  const all = new Set(longer);
  return keys.filter((key) => !all.has(key) && !inTable(key));
}
