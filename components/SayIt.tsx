import { Fact } from './Fact';
import { Japanese } from './Japanese';
import { Ruby } from './Ruby';
import type { Words } from './words';

type Props = {
  /** The sentence in the reader's own language; may carry readings. */
  own: string;
  /** The sentence in Japanese. */
  japanese: string;
  romaji?: string | undefined;
  /** Whether the reader's own language is the sentence's: then it stands once. */
  same: boolean;
  words: Words['result']['say'];
};

/** A sentence to say: Japanese, how it is spoken, and what it means. */
export function SayIt({ own, japanese, romaji, same, words }: Props) {
  return (
    <div className="say">
      <p className="font-700">
        <Ruby>{words.title}</Ruby>
      </p>
      {same ? (
        <p className="spoken">
          <Ruby>{`「${own}」`}</Ruby>
        </p>
      ) : (
        <dl className="facts">
          <Fact term={words.japanese}>
            <span className="spoken">
              <Japanese>{`「${japanese}」`}</Japanese>
            </span>
          </Fact>
          {romaji && (
            <Fact term={words.romaji}>
              {/* A Japanese voice has just said it; it spells Latin letters. */}
              <span lang="ja-Latn" translate="no" data-aloud-not="">
                {romaji}
              </span>
            </Fact>
          )}
          <Fact term={words.own}>{own}</Fact>
        </dl>
      )}
    </div>
  );
}
