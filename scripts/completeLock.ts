/**
 * Completes package-lock.json with the platform packages that a registry did not offer when the
 * lock was made: without them `npm ci` refuses the lock. `--check` only looks.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { isMain } from './isMain';

type Entry = {
  version?: string;
  resolved?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
};
export type Lock = { packages: Record<string, Entry> };

const systems = ['android', 'darwin', 'freebsd', 'linux', 'win32'];
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32'];

/** The platform that a package's name promises: `@next/swc-linux-x64-musl` → linux, x64, musl. */
export function platformOf(name: string): Pick<Entry, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[-/]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  const musl = words.some((word) => word.startsWith('musl'));
  return {
    ...(os && { os: [os] }),
    ...(cpu && { cpu: [cpu] }),
    ...(os === 'linux' && { libc: [musl ? 'musl' : 'glibc'] }),
  };
}

/** Where npm finds `name` for the package at `path`, or undefined: beside it or in a folder above. */
function entryFor(lock: Lock, path: string, name: string): Entry | undefined {
  const own = lock.packages[`${path ? `${path}/` : ''}node_modules/${name}`];
  if (own || !path) return own;
  const above = path.lastIndexOf('/node_modules/');
  return entryFor(lock, above < 0 ? '' : path.slice(0, above), name);
}

/** The entries that are missing: every optional dependency that npm would not find. */
export function missingEntries(lock: Lock): Record<string, Entry> {
  const missing: Record<string, Entry> = {};
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (entryFor(lock, path, name)) continue;
      const dev = entry.dev || entry.devOptional;
      missing[`node_modules/${name}`] = {
        version,
        ...platformOf(name),
        ...(dev && { dev: true }),
        optional: true,
      };
    }
  }
  return missing;
}

/** The lock with all entries, sorted as npm sorts them, and without any download address. */
export function completed<L extends Lock>(lock: L): L {
  const entries = Object.entries({ ...lock.packages, ...missingEntries(lock) })
    .map(([path, { resolved: _, ...entry }]) => [path, entry] as const)
    .sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(entries) };
}

/** What a person should know about an incomplete lock; empty when there is nothing to mend. */
export function faults(lock: Lock): string[] {
  const absent = Object.keys(missingEntries(lock));
  const addresses = Object.keys(lock.packages).filter((path) => lock.packages[path]?.resolved);
  return [
    ...absent.map((path) => `package-lock.json has no entry "${path}".`),
    ...addresses.map((path) => `package-lock.json names a download address for "${path}".`),
  ];
}

if (isMain(import.meta.url)) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const found = faults(lock);
  if (process.argv.includes('--check')) {
    for (const fault of found) console.error(fault);
    if (found.length) console.error('Mend it with: npm run lock');
    process.exitCode = found.length ? 1 : 0;
  } else {
    writeFileSync('package-lock.json', `${JSON.stringify(completed(lock), null, 2)}\n`);
    console.log(`package-lock.json: ${found.length} faults mended.`);
  }
}
