/** `npm run manifest`: the SHA-256 of every file of the finished site, one a line. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from './finish/files';
import { isMain } from './isMain';

/** Lines of hash and path, in the order of the paths. */
export async function manifest(folder: string): Promise<string[]> {
  const paths = (await filesIn(folder)).sort();
  return Promise.all(
    paths.map(async (path) => {
      const hash = createHash('sha256').update(await readFile(join(folder, path)));
      return `${hash.digest('hex')}  ${path}`;
    }),
  );
}

if (isMain(import.meta.url)) console.log((await manifest('out')).join('\n'));
