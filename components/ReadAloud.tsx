import type { Messages } from '@/i18n/messages';
import { plain } from '@/i18n/ruby';
import { Pictogram } from './Pictogram';
import { Ruby } from './Ruby';

export type ReadAloudWords = Messages['site']['readAloud'];

type Props = {
  words: ReadAloudWords;
  /** What is read, for the button's name. */
  title: string;
  /** Asks first whether anybody near may hear it. */
  near?: boolean | undefined;
};

/**
 * Reads the part around it (`data-aloud`) with a voice of the device; seen only where the device has
 * one for the page's language. public/readAloud.js does it.
 */
export function ReadAloud({ words, title, near = false }: Props) {
  const name = (action: string) => plain(`${action}: ${title}`);
  return (
    <span className="aloud" data-aloud-not>
      <button type="button" className="aloud-start" data-read="part" aria-label={name(words.start)}>
        <Pictogram name="volume-2" />
      </button>
      <button type="button" className="aloud-stop" data-read="part" aria-label={name(words.stop)}>
        <Pictogram name="square" />
      </button>
      {near && (
        <span className="panel" data-near hidden>
          <span>
            <Ruby>{words.near}</Ruby>
          </span>
          <span className="row">
            <button type="button" className="button-quiet" data-read="yes">
              <Ruby>{words.yes}</Ruby>
            </button>
            <button type="button" className="button-quiet" data-read="no">
              <Ruby>{words.no}</Ruby>
            </button>
          </span>
        </span>
      )}
    </span>
  );
}
