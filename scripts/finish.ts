/** The build's last steps over the exported site in `out/`, in order, one line each. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { transform } from 'esbuild';
import { locales } from '@/i18n/locales';
import { bundleIsland } from './finish/bundle';
import { compress } from './finish/compress';
import { type Page, readPages, stamp, writePages } from './finish/files';
import { fingerprint } from './finish/fingerprint';
import { type IslandScript, withIsland } from './finish/island';
import { type Island, islandOf, islands } from './finish/islands';
import { placeOffline } from './finish/offline';
import { phrasePage } from './finish/phrases';
import { prune } from './finish/prune';
import { withoutScripts } from './finish/scriptTags';
import { securityText } from './finish/securityText';
import { addSiteScript } from './finish/siteScript';
import { nameSprite, takeSprite } from './finish/sprite';
import { stripPage } from './finish/strip';
import { headersFile } from './hosting/headersFile';
import { isMain } from './isMain';

async function place(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

/** The parts of the one script that every page carries, in order. */
const siteParts = ['site.js', 'exit.js', 'furigana.js', 'readAloud.js', 'notice.js'];

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

/** Bundles every island of the table, and says where its script lies and when it loads. */
async function placeIslands(
  folder: string,
  table: Readonly<Record<string, Island>>,
  rename: (text: string) => string,
): Promise<Map<string, IslandScript>> {
  const scripts = new Map<string, IslandScript>();
  for (const [name, { entry, when }] of Object.entries(table)) {
    const { path, text } = await bundleIsland(entry, rename);
    await place(folder, path, text);
    scripts.set(name, { src: `/${path}`, when });
  }
  return scripts;
}

/** Turns the export in `folder` into the site that is served; `say` gets one line a step. */
export async function finish(
  folder: string,
  from: {
    publicFolder: string;
    table: Readonly<Record<string, Island>>;
    /** What `/.well-known/security.txt` says, where there is one. */
    security?: string | undefined;
  },
  say: (line: string) => void,
): Promise<void> {
  const { publicFolder, table, security } = from;
  if (!existsSync(join(folder, 'site.js')) || existsSync(join(folder, stamp))) {
    throw new Error(
      `${folder}/ is not a fresh export (site.js is missing, or the steps have run already). ` +
        'Run: npm run build',
    );
  }
  const sprite = await takeSprite(folder);
  await place(folder, sprite.path, sprite.text);
  const scripts = await placeIslands(folder, table, (text) => nameSprite(text, sprite.path));
  const pages = (await readPages(folder)).map(({ path, html }) => {
    const name = islandOf(html, path, table);
    const script = name === null ? undefined : scripts.get(name);
    const bare = script?.when === 'idle' ? withoutScripts(html) : phrasePage(stripPage(html, path));
    return { path, html: script ? withIsland(bare, script) : bare, when: script?.when };
  });
  const count = (when: Island['when']) => pages.filter((page) => page.when === when).length;
  say(`strip     ${pages.length - count('idle')} content pages without framework scripts`);
  say(
    `island    ${count('idle')} pages whose script waits until they are read or touched, ` +
      `${count('focus')} whose script waits for the focus`,
  );

  const src = await placeSiteScript(folder);
  const finished = pages.map(
    ({ path, html }): Page => ({
      path,
      html: addSiteScript(nameSprite(html, sprite.path), src),
    }),
  );
  await writePages(folder, finished);
  say(`site.js   added to ${finished.length} pages`);

  await place(folder, '_headers', headersFile());
  say(`prune     ${(await prune(folder, publicFolder)).length} files that no page needs`);
  if (security) await place(folder, '.well-known/security.txt', security);
  say(`offline   ${await placeOffline(folder)} languages, each in one file, and the worker`);
  say(`compress  ${await compress(folder)} files as brotli and gzip`);
  await writeFile(join(folder, stamp), '');
}

if (isMain(import.meta.url)) {
  const languages = [...new Set(locales.map(({ lang }) => lang))];
  const security = securityText(process.env, languages);
  const from = { publicFolder: 'public', table: islands, security };
  await finish('out', from, (line) => console.log(line));
}
