import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Whether a script was started from the command line (and not imported by a test). */
export function isMain(moduleUrl: string): boolean {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === realpathSync(fileURLToPath(moduleUrl));
}
