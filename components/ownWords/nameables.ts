import type { Nameable } from '@/domain/search';
import { plain } from '@/i18n/ruby';
import type { GuidanceFile } from '../quiz/guidanceFile';
import { entry } from '../words';

/** All programmes and windows by their names, in the reader's language and in Japanese. */
export function nameables({ catalogue, words }: GuidanceFile): Nameable[] {
  return [
    ...catalogue.programmes.map(({ id, name }): Nameable => {
      const own = plain(entry(words.programmes, id).name);
      return { kind: 'programme', id, names: [own, plain(name)] };
    }),
    ...catalogue.windows.map(({ id, name }): Nameable => {
      const own = plain(entry(words.windows, id).name);
      return { kind: 'window', id, names: [own, plain(name)] };
    }),
  ];
}
