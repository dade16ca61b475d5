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
      <p className="text-[1.125rem]">
        {same ? <Ruby>{`「${own}」`}</Ruby> : <Japanese>{`「${japanese}」`}</Japanese>}
      </p>
      {!same && romaji && (
        <p>
          <span className="small">
            <Ruby>{words.romaji}</Ruby>
          </span>
          <br />
          <span lang="ja-Latn" translate="no">
            {romaji}
          </span>
        </p>
      )}
      {!same && (
        <p>
          <span className="small">
            <Ruby>{words.own}</Ruby>
          </span>
          <br />
          {own}
        </p>
      )}
    </div>
  );
}
