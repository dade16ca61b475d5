import type { Messages } from '@/i18n/messages';
import { Ruby } from './Ruby';

type Props = { words: Messages['site']['furigana'] };

/** Shows or hides the readings above the kanji; public/furigana.js does it and remembers it here. */
export function FuriganaSwitch({ words }: Props) {
  return (
    <button type="button" className="furigana-switch with-script" data-furigana-switch>
      <span className="furigana-now-off">
        <Ruby>{words.on}</Ruby>
      </span>
      <span className="furigana-now-on">
        <Ruby>{words.off}</Ruby>
      </span>
    </button>
  );
}
