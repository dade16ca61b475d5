/** `npm run size`: what a browser fetches for each kind of page, in brotli bytes, with the limits. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, type Page, readPages } from './finish/files';
import { islandScripts } from './finish/island';
import { scriptTags } from './finish/scriptTags';
import { isMain } from './isMain';

/** Limits in bytes: scripts of the framework on content pages, an island's own bundle, files. */
export const limits = {
  content: 0,
  island: 125_000,
  guidance: 120_000,
  paper: 60_000,
  understanding: 200_000,
  site: 3_000,
  offline: 1_500_000,
};

export type Row = {
  name: string;
  html?: number;
  css?: number;
  js?: number;
  data?: number;
  limit?: number;
};

/** The kind of a page, from its path: `ja/troubles/rent/index.html` → `/<locale>/troubles/<id>/`. */
export function kindOf(path: string): string {
  const [locale, section, ...rest] = path.replace(/(?:^|\/)index\.html$/, '').split('/');
  if (!locale) return '/';
  if (path === '404.html') return '/404.html';
  return ['', '<locale>', section, rest.length ? '<id>' : undefined, '']
    .filter((part) => part !== undefined)
    .join('/');
}

/** Whether a row is over its limit. */
export function isOver({ js, data, limit }: Row): boolean {
  return limit !== undefined && Math.max(js ?? 0, data ?? 0) > limit;
}

function rowOf(folder: string, { path, html }: Page): Row {
  const small = (address: string) => readFileSync(join(folder, `${address}.br`)).length;
  const sum = (addresses: string[]) => addresses.reduce((bytes, next) => bytes + small(next), 0);
  const styles = [...html.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)];
  const direct = scriptTags(html).flatMap(({ attributes: { src } }) => src ?? []);
  // What waits for the focus has a row of its own: nothing of it comes with the page.
  const late = islandScripts(html).flatMap(({ src, when }) => (when === 'idle' ? src : []));
  const framework = [...direct.filter((src) => !src.startsWith('/_next/static/site.')), ...late];
  return {
    name: kindOf(path),
    html: small(path),
    css: sum(styles.flatMap(([, href]) => href ?? [])),
    js: sum(framework),
    limit: late.length ? limits.island : limits.content,
  };
}

/** One row a bundle that comes with the focus. */
function focusRows(folder: string, pages: Page[]): Row[] {
  const scripts = pages.flatMap(({ html }) => islandScripts(html));
  const late = new Set(scripts.flatMap(({ src, when }) => (when === 'focus' ? src : [])));
  return [...late].map((src) => ({
    name: `${src.slice(1)}, at the first focus`,
    js: readFileSync(join(folder, `${src}.br`)).length,
    limit: limits.island,
  }));
}

/**
 * One row a kind of page (its heaviest page), one a bundle that comes with the focus, one a file of
 * guidance or understanding, one for the site's script.
 */
export async function sizes(folder: string): Promise<Row[]> {
  const weight = ({ html = 0, css = 0, js = 0 }: Row) => html + css + js;
  const kinds = new Map<string, Row>();
  const pages = await readPages(folder);
  for (const page of pages) {
    const row = rowOf(folder, page);
    const heaviest = kinds.get(row.name);
    if (!heaviest || weight(row) > weight(heaviest)) kinds.set(row.name, row);
  }
  const files = await filesIn(folder);
  const of = (pattern: RegExp, limit: number): Row[] =>
    files
      .filter((path) => pattern.test(path))
      .map((path) => ({
        name: path,
        data: readFileSync(join(folder, `${path}.br`)).length,
        limit,
      }));
  return [
    ...kinds.values(),
    ...focusRows(folder, pages),
    ...of(/^_next\/static\/site\.\w+\.js$/, limits.site),
    ...of(/^[^/]+\/guidance\.json$/, limits.guidance),
    ...of(/^[^/]+\/paper\.json$/, limits.paper),
    ...of(/^understanding\.json$/, limits.understanding),
    ...of(/^_next\/static\/offline\.[\w-]+\.\w+\.json$/, limits.offline),
  ];
}

function table(rows: Row[]): string {
  const head = ['heaviest page of its kind', 'HTML', 'CSS', 'JS', 'file', 'limit', ''];
  const number = (bytes?: number) => (bytes === undefined ? '' : bytes.toLocaleString('en'));
  const lines = rows.map((row) => [
    row.name,
    ...[row.html, row.css, row.js, row.data, row.limit].map(number),
    isOver(row) ? 'OVER' : 'ok',
  ]);
  const widths = head.map((_, at) =>
    Math.max(...[head, ...lines].map((line) => line[at]?.length ?? 0)),
  );
  const pad = (cell: string, at: number) =>
    at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0);
  return [head, ...lines].map((line) => line.map(pad).join('  ').trimEnd()).join('\n');
}

if (isMain(import.meta.url)) {
  const rows = await sizes('out');
  console.log(`Bytes after brotli. JS: scripts of the framework and the island.\n\n${table(rows)}`);
  process.exitCode = rows.some(isOver) ? 1 : 0;
}
