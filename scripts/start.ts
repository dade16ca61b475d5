/** `npm start`: builds the site if there is none or if a source is newer, then serves it. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { stamp } from './finish/files';
import { isMain } from './isMain';
import { run } from './run';
import { serve } from './serve';

/** What a build is made from. */
export const sources = [
  'app',
  'components',
  'data',
  'domain',
  'i18n',
  'messages',
  'public',
  'scripts',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
];

/** When the newest file at `path` (a file or a folder) was changed, in milliseconds. */
export function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Whether the finished site in `folder` is missing or older than one of its sources. */
export function needsBuild(folder: string, from: string[] = sources): boolean {
  const finished = newest(join(folder, stamp));
  return finished === 0 || from.some((path) => newest(path) > finished);
}

if (isMain(import.meta.url)) {
  const built = needsBuild('out') ? run('npm', ['run', '-s', 'build']) : 0;
  if (built === 0) await serve();
  process.exitCode = built;
}
