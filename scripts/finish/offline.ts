import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { transform } from 'esbuild';
import { easyLocale, type Locale, localeIds } from '@/i18n/locales';
import { lasting, notice, securityHeaders } from '../headers';
import { filesIn } from './files';
import { fingerprint } from './fingerprint';

/** Types of the files that a copy of a language holds. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** What the page of a talk fetches; where the language has an easy writing, of that one too. */
const talked = ['guidance.json', 'paper.json'];

/** Whether a copy of the language holds the file: its own pages and files, and what all share. */
export function belongsTo(path: string, locale: Locale): boolean {
  if (!types[extname(path)] || ['worker.js', '404.html'].includes(path)) return false;
  if (`/${path}` === notice) return false;
  const [first, ...rest] = path.split('/');
  if (first === easyLocale(locale) && talked.includes(rest.join('/'))) return true;
  return first === locale || !localeIds.some((each) => each === first);
}

type File = { address: string; type: string; text: string };

async function filesOf(folder: string, paths: readonly string[]): Promise<File[]> {
  return Promise.all(
    paths.map(async (path) => ({
      address: `/${path}`.replace(/index\.html$/, ''),
      type: types[extname(path)] ?? '',
      text: await readFile(join(folder, path), 'utf8'),
    })),
  );
}

/** All files of a language in one text, by address. */
const bundleOf = (files: readonly File[]) =>
  JSON.stringify(
    Object.fromEntries(files.map(({ address, type, text }) => [address, { type, text }])),
  );

/** The fingerprints of the same files, so that who has an older copy fetches what has changed. */
const listOf = (files: readonly File[]) =>
  JSON.stringify(
    Object.fromEntries(
      files.map(({ address, type, text }) => [address, { type, print: fingerprint(text) }]),
    ),
  );

/**
 * Writes a bundle and a list for every language that the site has, and the worker that knows their
 * addresses. Comes after all other files are as they are served, and before they are compressed.
 */
export async function placeOffline(folder: string): Promise<number> {
  const all = await filesIn(folder);
  const has = (locale: string) => all.some((path) => path.startsWith(`${locale}/`));
  const place = async (name: string, text: string) => {
    const address = `${lasting.folder}${name}.${fingerprint(text)}.json`;
    await writeFile(join(folder, address), text);
    return address;
  };
  const bundles: Record<string, string> = {};
  const lists: Record<string, string> = {};
  for (const locale of localeIds.filter(has)) {
    const paths = all.filter((path) => belongsTo(path, locale));
    const files = await filesOf(folder, paths);
    bundles[locale] = await place(`offline.${locale}`, bundleOf(files));
    lists[locale] = await place(`files.${locale}`, listOf(files));
  }
  const source = await readFile(join(folder, 'worker.js'), 'utf8');
  const version = fingerprint(JSON.stringify(bundles) + source);
  const build = JSON.stringify({ version, bundles, lists, headers: securityHeaders });
  const { code } = await transform(source, {
    minify: true,
    target: 'es2022',
    define: { 'globalThis.BUILD': build },
  });
  await writeFile(join(folder, 'worker.js'), code);
  return Object.keys(bundles).length;
}
