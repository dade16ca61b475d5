/** `npm run reproduce`: builds twice from nothing; red where a single byte differs. */
import { rmSync } from 'node:fs';
import { isMain } from './isMain';
import { manifest } from './manifest';
import { run } from './run';

async function cleanBuild(): Promise<string[]> {
  for (const made of ['out', '.next', 'node_modules/.cache/understanding']) {
    rmSync(made, { recursive: true, force: true });
  }
  if (run('npm', ['run', '-s', 'build']) !== 0) throw new Error('The build is red.');
  return manifest('out');
}

if (isMain(import.meta.url)) {
  const first = await cleanBuild();
  const second = new Set(await cleanBuild());
  const different = first.filter((line) => !second.has(line));
  for (const line of different) console.log(`differs: ${line}`);
  console.log(`${first.length} files, ${different.length} differ`);
  if (different.length > 0 || first.length !== second.size) process.exitCode = 1;
}
