/** The build's last steps over the exported site in `out/`, in order, one line each. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { transform } from 'esbuild';
import { bundleIsland } from './finish/bundle';
import { compress } from './finish/compress';
import { type Page, readPages, stamp, writePages } from './finish/files';
import { fingerprint } from './finish/fingerprint';
import { deferScripts } from './finish/island';
import { phrasePage } from './finish/phrases';
import { prune } from './finish/prune';
import { hasIsland } from './finish/scriptTags';
import { addSiteScript } from './finish/siteScript';
import { nameSprite, takeSprite } from './finish/sprite';
import { stripPage } from './finish/strip';
import { isMain } from './isMain';

async function place(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

/** The parts of the one script that every page carries, in order. */
const siteParts = ['site.js', 'furigana.js', 'readAloud.js'];

/** Joins the parts under an address that changes with their content, so that browsers may keep it. */
async function placeSiteScript(folder: string): Promise<string> {
  const files = siteParts.map((part) => join(folder, part));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const { code } = await transform(texts.join('\n'), { minify: true, target: 'es2020' });
  const path = `_next/static/site.${fingerprint(code)}.js`;
  await place(folder, path, code);
  await Promise.all(files.map((file) => rm(file)));
  return `/${path}`;
}

/** Turns the export in `folder` into the site that is served; `say` gets one line a step. */
export async function finish(
  folder: string,
  { publicFolder, islandEntry }: { publicFolder: string; islandEntry: string },
  say: (line: string) => void,
): Promise<void> {
  if (!existsSync(join(folder, 'site.js')) || existsSync(join(folder, stamp))) {
    throw new Error(
      `${folder}/ is not a fresh export (site.js is missing, or the steps have run already). ` +
        'Run: npm run build',
    );
  }
  const pages = await readPages(folder);
  const islands = pages.filter(({ html }) => hasIsland(html));
  const content = pages.filter((page) => !islands.includes(page));

  const plain = content.map(
    ({ path, html }): Page => ({ path, html: phrasePage(stripPage(html, path)) }),
  );
  say(`strip     ${plain.length} content pages without framework scripts`);

  const sprite = await takeSprite(folder);
  await place(folder, sprite.path, sprite.text);
  const bundle = await bundleIsland(islandEntry, (text) => nameSprite(text, sprite.path));
  await place(folder, bundle.path, bundle.text);
  const deferred = islands.map(
    ({ path, html }): Page => ({ path, html: deferScripts(html, `/${bundle.path}`) }),
  );
  say(`island    ${deferred.length} pages whose script waits until they are read or touched`);

  const src = await placeSiteScript(folder);
  const finished = [...plain, ...deferred].map(
    ({ path, html }): Page => ({
      path,
      html: addSiteScript(nameSprite(html, sprite.path), src),
    }),
  );
  await writePages(folder, finished);
  say(`site.js   added to ${finished.length} pages`);

  say(`prune     ${(await prune(folder, publicFolder)).length} files that no page needs`);
  say(`compress  ${await compress(folder)} files as brotli and gzip`);
  await writeFile(join(folder, stamp), '');
}

if (isMain(import.meta.url)) {
  const from = { publicFolder: 'public', islandEntry: 'components/quiz/start.tsx' };
  await finish('out', from, (line) => console.log(line));
}
