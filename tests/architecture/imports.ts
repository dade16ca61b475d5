import { posix } from 'node:path';

/** A source file; `path` is relative to the project, with forward slashes. */
export type Source = { path: string; text: string };

/** One import: what it names, where that is, and whether the compiler erases it. */
export type Import = { from: string; specifier: string; target: string; erased: boolean };

const statement =
  /(?:^|[\n;])\s*(import|export)\s+(type\s+)?([^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]/g;
const call = /(typeof\s+)?\bimport\(\s*['"`]([^'"`$]+)/g;

/** Code without its comments, so that a commented import counts for nothing. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1');
}

/** Whether every name between the braces is a type: `import { type A, type B }`. */
function namesOnlyTypes(clause: string): boolean {
  const names = /^\{([\s\S]*)\}\s+from/.exec(clause.trim())?.[1];
  const list =
    names
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean) ?? [];
  return list.length > 0 && list.every((name) => name.startsWith('type '));
}

/** `@/domain/id` → `domain/id`, `./id` → beside the file, `next/link` → `package:next`. */
function targetOf(path: string, specifier: string): string {
  if (specifier.startsWith('@/')) return posix.normalize(specifier.slice(2));
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier);
  if (specifier.startsWith('node:')) return `package:${specifier}`;
  const depth = specifier.startsWith('@') ? 2 : 1;
  return `package:${specifier.split('/').slice(0, depth).join('/')}`;
}

/** All imports of a file, static and dynamic. */
export function importsOf({ path, text }: Source): Import[] {
  const code = withoutComments(text);
  const entry = (specifier: string, erased: boolean): Import => ({
    from: path,
    specifier,
    target: targetOf(path, specifier),
    erased,
  });
  const statements = [...code.matchAll(statement)]
    .filter(([, keyword, , clause]) => keyword === 'import' || clause !== undefined)
    .map(([, , type, clause = '', specifier = '']) =>
      entry(specifier, type !== undefined || namesOnlyTypes(clause)),
    );
  const calls = [...code.matchAll(call)].map(([, type, specifier = '']) =>
    entry(specifier, type !== undefined),
  );
  return [...statements, ...calls];
}
