import { createHash } from 'node:crypto';

/** A short name for a content: the same content always has the same name. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
