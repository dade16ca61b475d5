import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The empty file that says: this export has been through all the steps. */
export const stamp = '.finished';

/** A page of the exported site; `path` is relative to its folder, with forward slashes. */
export type Page = { path: string; html: string };

/** All files of a folder, relative, with forward slashes, sorted: the order is always the same. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export async function readPages(folder: string): Promise<Page[]> {
  const paths = (await filesIn(folder)).filter((path) => path.endsWith('.html'));
  return Promise.all(
    paths.map(async (path) => ({ path, html: await readFile(join(folder, path), 'utf8') })),
  );
}

export async function writePages(folder: string, pages: Page[]): Promise<void> {
  await Promise.all(pages.map(({ path, html }) => writeFile(join(folder, path), html)));
}
