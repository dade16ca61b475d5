import { phoneOf } from '../phoneOf';
import type { ResultProps } from '../quiz/result/resultProps';
import { firstContact } from './contact';
import { Pair } from './Pair';
import { ReaderLanguage } from './ReaderLanguage';
import type { Side } from './side';
import { WalletLine } from './WalletLine';

type Props = Pick<ResultProps, 'file' | 'guidance' | 'locale'> & { sides: readonly Side[] };

/** A card to cut out, as large as a bank card: emergency numbers, the first window, the language. */
export function WalletCard({ file, guidance, locale, sides }: Props) {
  const emergency = file.catalogue.windows.filter((window) => window.emergency);
  const first = firstContact(file.catalogue, guidance);
  return (
    <div className="paper-page">
      <div className="wallet">
        {emergency.map((window) => (
          <WalletLine key={window.id} window={window} number={phoneOf(window)} sides={sides} />
        ))}
        {first && (
          <WalletLine
            window={first.window}
            number={phoneOf(first.window) ?? (first.via && phoneOf(first.via))}
            sides={sides}
          />
        )}
        <Pair sides={sides}>{({ words }) => <ReaderLanguage words={words} reader={locale} />}</Pair>
      </div>
    </div>
  );
}
