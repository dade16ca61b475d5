import type { Host } from './host';

/** What the worker of a host knows: its version, and where the files of a language lie. */
export type Version = {
  script: string;
  version: string;
  /** Address of all files in one. */
  bundle: string;
  /** Address of the fingerprints of the same files. */
  list: string;
};

/** The version that a host has now. */
export async function versionOf({ address }: Host, locale: string): Promise<Version> {
  const script = await (await fetch(`${address}/worker.js`)).text();
  const find = (pattern: RegExp) => pattern.exec(script)?.[1] ?? '';
  return {
    script,
    version: find(/version:"(\w+)"/),
    bundle: find(new RegExp(`"(/_next/static/offline\\.${locale}\\.\\w+\\.json)"`)),
    list: find(new RegExp(`"(/_next/static/files\\.${locale}\\.\\w+\\.json)"`)),
  };
}

/** The name of the version that `newerWorker` has. */
export const NEWER = 'newer';

/** A worker like a version's but newer, which finds the files of the language at other addresses. */
export function newerWorker(
  { script, version, bundle, list }: Version,
  to: { bundle?: string; list?: string },
): string {
  return script
    .replaceAll(version, NEWER)
    .replaceAll(bundle, to.bundle ?? bundle)
    .replaceAll(list, to.list ?? list);
}
