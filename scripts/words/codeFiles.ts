import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeFile } from './usedKeys';

/** The rooms that may show words. */
const rooms = ['app', 'components', 'i18n'];

/** The project's source files that may read words. */
export function codeFiles(folder = process.cwd()): CodeFile[] {
  return rooms.flatMap((room) =>
    readdirSync(join(folder, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => {
        const path = join(room, name);
        return { path, text: readFileSync(join(folder, path), 'utf8') };
      }),
  );
}
