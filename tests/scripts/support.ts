import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Island } from '@/scripts/finish/islands';

/** A new folder with these files, by path. */
export async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

const page = (title: string, body: string, scripts = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>${title}</title>` +
  '<link rel="icon" href="/icon.svg"/><link rel="stylesheet" href="/_next/static/a.css"/></head>' +
  `<body>${body}${scripts}</body></html>`;

/** A small export like the framework's: content pages, one of each kind of island, a 404 page, leftovers. */
export async function smallExport(): Promise<string> {
  const framework =
    '<script>router()</script><script src="/_next/static/router.js" async=""></script>';
  const folder = await folderWith({
    'index.html': page('Start', '<a href="/en/">English</a>', framework),
    'en/index.html': page(
      'Home',
      '<a href="/en/quiz/">Quiz</a><svg><use href="/pictograms.svg#phone"/></svg>',
      framework,
    ),
    'en/index.txt': 'router data',
    'en/quiz/index.html': page(
      'Quiz',
      '<main data-island="quiz"><form><p id="said">waiting</p>' +
        '<button name="go" value="next" data-pending="">Next</button></form></main>',
      framework,
    ),
    'en/words/index.html': page(
      'Words',
      '<button id="elsewhere">Elsewhere</button><section data-island="own-words"><form>' +
        '<p id="said">waiting</p><textarea></textarea>' +
        '<button name="go" value="search" data-pending="">Search</button></form></section>',
      framework,
    ),
    '404.html': page('Not here', '<p>Not here</p>', framework),
    '404/index.html': page('Not here', '<p>Not here</p>', framework),
    '_next/static/a.css': 'body { color: black }',
    'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '_next/static/router.js': '',
    'pictograms.svg': '<svg xmlns="http://www.w3.org/2000/svg"><symbol id="phone"/></svg>',
  });
  await cp('public', folder, { recursive: true });
  return folder;
}

/** The entry of a small island for `smallExport`: it tells on the page what happens to it. */
export async function smallIsland(when: Island['when']): Promise<Island> {
  const folder = await folderWith({
    'start.ts': `
      const html = document.documentElement;
      const said = document.querySelector('#said')!;
      const form = document.querySelector('form')!;
      form.addEventListener('submit', (event) => event.preventDefault());
      html.dataset.island = 'ready';
      const typed = form.querySelector('textarea')?.value ?? '';
      said.textContent = 'ready:' + (html.dataset.pending ?? '') + typed;
      addEventListener('wipe', () => { said.textContent = 'wiped'; });`,
  });
  return { entry: join(folder, 'start.ts'), when };
}
