import { readsSource, sourceLocale } from '@/i18n/locales';
import { Ruby } from '../Ruby';
import { Pair } from './Pair';
import type { Side } from './side';

type Props = { japanese: string; own: string; romaji: string; sides: readonly Side[] };

/** The sentence to say at the desk: in Japanese, and for who says it what it means and how it is spoken. */
export function SheetSay({ japanese, own, romaji, sides }: Props) {
  return (
    <Pair sides={sides}>
      {(side) => {
        const isSource = side.locale === sourceLocale;
        return (
          <>
            <p>
              <span className="font-700">
                <Ruby>{`${side.words.result.say.title}: `}</Ruby>
              </span>
              <Ruby>{isSource ? `「${japanese}」` : own}</Ruby>
            </p>
            {!readsSource(side.locale) && (
              <p lang="ja-Latn" translate="no">
                {romaji}
              </p>
            )}
          </>
        );
      }}
    </Pair>
  );
}
