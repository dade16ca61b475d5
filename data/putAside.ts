import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { PutAsideWords } from '@/domain/putAsideWords';

/** How people say what it is not about. Throws with the place of a fault. */
export function putAsideWords(): PutAsideWords {
  const text = readFileSync(join(process.cwd(), 'data', 'putAside.yaml'), 'utf8');
  const result = PutAsideWords.safeParse(parse(text));
  if (result.success) return result.data;
  throw new Error(`ファイル: data/putAside.yaml\n  ${z.prettifyError(result.error)}`);
}
