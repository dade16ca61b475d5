import { readdirSync, readFileSync } from 'node:fs';
import type { Source } from './imports';

const written = /\.(?:tsx?|mjs|js|css|json|ya?ml|md|html|svg|txt)$|(?:^|\/)run$/;
const notOurs = [
  'node_modules',
  '.git',
  '.next',
  'out',
  'test-results',
  'playwright-report',
  '.cache',
];

/** Every text file of the project that a person wrote. */
export function projectSources(folder = ''): Source[] {
  return readdirSync(folder || '.', { withFileTypes: true })
    .filter(({ name }) => !notOurs.includes(name))
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return projectSources(path);
      return written.test(path) && !path.endsWith('.d.ts')
        ? [{ path, text: readFileSync(path, 'utf8') }]
        : [];
    });
}
