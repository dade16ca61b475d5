import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Placed } from './bundle';
import { fingerprint } from './fingerprint';

/** The address under which components name the pictograms (components/Pictogram.tsx). */
const written = '/pictograms.svg#';

/**
 * Takes the pictograms from their plain address: under one that changes with its content, browsers
 * keep the file and never ask for it again, so that no request tells which pictogram was drawn.
 */
export async function takeSprite(folder: string): Promise<Placed> {
  const file = join(folder, 'pictograms.svg');
  const text = await readFile(file, 'utf8');
  await rm(file);
  return { path: `_next/static/pictograms.${fingerprint(text)}.svg`, text };
}

/** A page or script that names the pictograms by the address under which they are kept. */
export function nameSprite(text: string, path: string): string {
  return text.replaceAll(written, `/${path}#`);
}
