import { readsSource, sourceLocale } from '@/i18n/locales';
import { plain } from '@/i18n/ruby';
import { Ruby } from '../Ruby';
import type { Side } from './side';

type Props = {
  item: { name: string; nameRomaji: string };
  /** The name that stands above it. */
  shown: string;
  side: Side;
};

/**
 * Under a name: in Japanese, what stands on the door or in the plan; in a language that does not
 * read it, how that is spoken.
 */
export function SheetOfficial({ item: { name, nameRomaji }, shown, side: { locale } }: Props) {
  if (!readsSource(locale)) {
    return (
      <p className="sheet-small" lang="ja-Latn" translate="no">
        {nameRomaji}
      </p>
    );
  }
  if (locale !== sourceLocale || plain(name) === plain(shown)) return null;
  return (
    <p className="sheet-small">
      <Ruby>{name}</Ruby>
    </p>
  );
}
