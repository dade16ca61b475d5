import { phoneOf } from '../phoneOf';
import type { ResultProps } from '../quiz/result/resultProps';
import { Ruby } from '../Ruby';
import { entry } from '../words';
import { Pair } from './Pair';
import { ReaderLanguage } from './ReaderLanguage';
import type { Side } from './side';

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
        <Pair sides={sides}>
          {({ words }) => (
            <p>
              <Ruby>{words.paper.emergency}</Ruby>
            </p>
          )}
        </Pair>
        <p className="wallet-number">{emergency.map(phoneOf).join(' / ')}</p>
        {first && !first.sensitive && (
          <>
            <Pair sides={sides} name>
              {({ words }) => (
                <p>
                  <Ruby>{entry(words.windows, first.id).name}</Ruby>
                </p>
              )}
            </Pair>
            <p className="wallet-number">{phoneOf(first) ?? (via && phoneOf(via))}</p>
          </>
        )}
        <Pair sides={sides}>{({ words }) => <ReaderLanguage words={words} reader={locale} />}</Pair>
      </div>
    </div>
  );
}
