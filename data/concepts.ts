import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ConceptWords } from '@/domain/concepts';

const folder = join(process.cwd(), 'data', 'concepts');

/** One language: words and stems by concept. */
const Concepts = z.record(z.string().regex(/^[a-z-]+$/), z.array(z.string().min(1)));

/** Words for the same thing in every language, taken together. Throws with the file of a fault. */
export function conceptWords(): ConceptWords {
  const together: Record<string, string[]> = {};
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  for (const name of names) {
    const result = Concepts.safeParse(parse(readFileSync(join(folder, name), 'utf8')));
    if (!result.success) {
      throw new Error(`ファイル: data/concepts/${name}\n  ${z.prettifyError(result.error)}`);
    }
    for (const [concept, words] of Object.entries(result.data)) {
      together[concept] = [...new Set([...(together[concept] ?? []), ...words])];
    }
  }
  return together;
}
