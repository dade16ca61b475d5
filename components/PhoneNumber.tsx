import type { Messages } from '@/i18n/messages';
import { Pictogram } from './Pictogram';
import { Ruby } from './Ruby';

type Props = {
  /** As printed: `0297-23-2111`, `#8008`, `110`. */
  number: string;
  words: Messages['labels']['phone'];
};

/** Numbers as short as 110 belong to the whole country and stay what they are. */
const mayChange = (number: string) => number.length > 5;

/** A number to dial. Some phones do not dial a link with #, so its keys are to be pressed. */
export function PhoneNumber({ number, words }: Props) {
  const hash = number.startsWith('#');
  return (
    <div className="stack-tight">
      <a className="number" href={`tel:${number.replace('#', '%23')}`} translate="no">
        <Pictogram name="phone" />
        {number}
      </a>
      {mayChange(number) && (
        <p className="small copy-over-180">
          <Ruby>{words.confirm}</Ruby>
        </p>
      )}
      {hash && (
        <p className="small">
          <Ruby>{words.hash}</Ruby>
        </p>
      )}
    </div>
  );
}
