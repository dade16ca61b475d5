import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { DangerWords } from '@/domain/dangerWords';

const folder = join(process.cwd(), 'data', 'danger');

/** Words that mean danger in every language. Throws with the file of a fault. */
export function dangerWords(): DangerWords {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.flatMap((name) => {
    const result = DangerWords.safeParse(parse(readFileSync(join(folder, name), 'utf8')));
    if (result.success) return result.data;
    throw new Error(`ファイル: data/danger/${name}\n  ${z.prettifyError(result.error)}`);
  });
}
