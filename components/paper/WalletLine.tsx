import type { Window } from '@/domain/window';
import { Ruby } from '../Ruby';
import { entry } from '../words';
import { Pair } from './Pair';
import type { Side } from './side';

type Props = { window: Window; number: string | undefined; sides: readonly Side[] };

/** A number on the card, and whose it is. */
export function WalletLine({ window, number, sides }: Props) {
  return (
    <div>
      <p className="wallet-number">{number}</p>
      <Pair sides={sides}>
        {({ words }) => (
          <p>
            <Ruby>{entry(words.windows, window.id).name}</Ruby>
          </p>
        )}
      </Pair>
    </div>
  );
}
