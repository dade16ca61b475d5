import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { filesIn } from './files';

/** Copies of 404.html that the export leaves under addresses nobody links to. */
const copies = ['404/index.html', '_not-found/index.html'];

/** Whether only the framework's router would fetch the file; `own` are the files of `public/`. */
export function isRouterData(path: string, own: ReadonlySet<string>): boolean {
  return (path.endsWith('.txt') && !own.has(path)) || copies.includes(path);
}

/** Of `candidates`, those whose name no page and no needed candidate mentions. */
export function unmentioned(candidates: Map<string, string>, pages: string[]): string[] {
  const unused = new Set(candidates.keys());
  const texts = [...pages];
  for (let text = texts.pop(); text !== undefined; text = texts.pop()) {
    for (const path of unused) {
      if (!text.includes(basename(path))) continue;
      unused.delete(path);
      texts.push(candidates.get(path) ?? '');
    }
  }
  return [...unused];
}

/** Deletes what no page needs: the router's data, copies of the 404 page, unused framework files. */
export async function prune(folder: string, publicFolder: string): Promise<string[]> {
  const own = new Set(await filesIn(publicFolder));
  const paths = await filesIn(folder);
  const data = paths.filter((path) => isRouterData(path, own));
  const kept = paths.filter((path) => !data.includes(path));

  const read = (path: string) => readFile(join(folder, path), 'utf8');
  const framework = kept.filter((path) => path.startsWith('_next/'));
  const candidates = new Map(
    await Promise.all(framework.map(async (path) => [path, await read(path)] as const)),
  );
  const pages = await Promise.all(kept.filter((path) => path.endsWith('.html')).map(read));
  const gone = [...data, ...unmentioned(candidates, pages)];
  await Promise.all(gone.map((path) => rm(join(folder, path))));
  await Promise.all(
    copies.map((path) => rm(join(folder, path, '..'), { force: true, recursive: true })),
  );
  return gone;
}
