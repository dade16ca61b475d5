import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { notice } from '../headers';
import { filesIn } from './files';

const text = /\.(?:html|css|js|json|svg|txt|xml|webmanifest)$/;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  await Promise.all([
    brotli(content, { params }).then((small) => writeFile(`${file}.br`, small)),
    zip(content, { level: 9 }).then((small) => writeFile(`${file}.gz`, small)),
  ]);
}

/**
 * Writes a `.br` and a `.gz` beside every text file; the server sends them as they are. Not beside
 * the notice: somebody replaces it on the host, and a smaller copy would go on telling the old one.
 */
export async function compress(folder: string): Promise<number> {
  const files = (await filesIn(folder)).filter((path) => text.test(path) && `/${path}` !== notice);
  const waiting = [...files];
  const worker = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      await compressFile(join(folder, path));
    }
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  return files.length;
}
