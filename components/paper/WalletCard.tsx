import { phoneOf } from '../phoneOf';
import type { ResultProps } from '../quiz/result/resultProps';
import { Pair } from './Pair';
import { ReaderLanguage } from './ReaderLanguage';
import type { Side } from './side';
import { WalletLine } from './WalletLine';

type Props = Pick<ResultProps, 'file' | 'guidance' | 'locale'> & { sides: readonly Side[] };

/** A card to cut out, as large as a bank card: emergency numbers, the first window, the language. */
export function WalletCard({ file, guidance, locale, sides }: Props) {
  const { windows } = file.catalogue;
  const emergency = windows.filter((window) => window.emergency);
  const first = windows.find(({ id }) => id === guidance.windows[0]?.id);
  const via = windows.find(({ id }) => id === first?.via);
  return (
    <div className="paper-page">
      <div className="wallet">
        {emergency.map((window) => (
          <WalletLine key={window.id} window={window} number={phoneOf(window)} sides={sides} />
        ))}
        {first && !first.sensitive && (
          <WalletLine
            window={first}
            number={phoneOf(first) ?? (via && phoneOf(via))}
            sides={sides}
          />
        )}
        <Pair sides={sides}>{({ words }) => <ReaderLanguage words={words} reader={locale} />}</Pair>
      </div>
    </div>
  );
}
