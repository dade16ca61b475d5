import { build } from 'esbuild';
import { fingerprint } from './fingerprint';

/** A file to be placed in the exported site. */
export type Placed = { path: string; text: string };

/**
 * The island's own bundle: React, the engine and the quiz in one file, without the framework's
 * router, which an island of one page does not need (71 kB instead of 131 kB after brotli).
 * `rename` puts the final addresses of other files into it.
 */
export async function bundleIsland(
  entry: string,
  rename: (text: string) => string,
): Promise<Placed> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome109', 'firefox115', 'safari15.6'],
    jsx: 'automatic',
    charset: 'utf8',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  const text = outputFiles[0]?.text;
  if (!text) throw new Error(`${entry}: the bundle is empty. Expected: the entry of an island.`);
  const named = rename(text);
  return { path: `_next/static/island/${fingerprint(named)}.js`, text: named };
}
