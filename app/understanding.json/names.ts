import { catalogue } from '@/app/catalogue';
import type { NamesFile } from '@/components/ownWords/namesFile';
import { entry } from '@/components/words';
import { measureId, measuresOf } from '@/domain/measure';
import { localeIds } from '@/i18n/locales';
import { type Messages, messagesOf } from '@/i18n/messages';
import { kana, plain } from '@/i18n/ruby';

/** Written and read; each once. */
const spellings = (names: readonly string[]) => [
  ...new Set(names.flatMap((name) => [plain(name), kana(name)])),
];

/** All names in all languages of the site, and the official ones. */
export async function namesFile(): Promise<NamesFile> {
  const all = await Promise.all(localeIds.map(messagesOf));
  const named = (official: string, name: (words: Messages) => string) =>
    spellings([official, ...all.map(name)]);
  const table = <Item>(
    items: readonly Item[],
    id: (item: Item) => string,
    official: (item: Item) => string,
    name: (words: Messages, id: string) => string,
  ) =>
    Object.fromEntries(
      items.map((item) => [id(item), named(official(item), (words) => name(words, id(item)))]),
    );
  return {
    programmes: table(
      catalogue.programmes,
      ({ id }) => id,
      ({ name }) => name,
      ({ programmes }, id) => entry(programmes, id).name,
    ),
    windows: table(
      catalogue.windows,
      ({ id }) => id,
      ({ name }) => name,
      ({ windows }, id) => entry(windows, id).name,
    ),
    measures: table(
      measuresOf(catalogue.plan),
      measureId,
      ({ name }) => name,
      ({ plan }, id) => entry(plan.measures, id),
    ),
  };
}
