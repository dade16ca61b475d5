import type { Window } from '@/domain/window';
import { Ruby } from '../Ruby';
import { entry } from '../words';
import { Pair } from './Pair';
import { SheetOfficial } from './SheetOfficial';
import type { Side } from './side';

type Props = { window: Window; number: string | undefined; sides: readonly Side[] };

/** A number on the card, and whose it is. */
export function WalletLine({ window, number, sides }: Props) {
  return (
    <div className={window.emergency ? 'wallet-emergency' : undefined}>
      <p className="wallet-number">{number}</p>
      <Pair sides={sides}>
        {(side) => {
          const { name } = entry(side.words.windows, window.id);
          return (
            <>
              <p>
                <Ruby>{name}</Ruby>
              </p>
              {!window.emergency && <SheetOfficial item={window} shown={name} side={side} />}
            </>
          );
        }}
      </Pair>
    </div>
  );
}
