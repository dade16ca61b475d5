import type { ResultProps } from '../quiz/result/resultProps';
import { HandOver } from './HandOver';
import { NumbersSheet } from './NumbersSheet';
import { Paper } from './Paper';
import { Sheet } from './Sheet';
import { sidesOf } from './side';
import type { PaperKind, Printing } from './usePaper';
import { WalletCard } from './WalletCard';

const sheets = {
  sheet: Sheet,
  note: HandOver,
  card: WalletCard,
  numbers: NumbersSheet,
} as const satisfies Record<PaperKind, unknown>;

type Props = Pick<ResultProps, 'file' | 'guidance' | 'answers' | 'locale' | 'words'> & {
  printing: Printing;
  onPrinted: () => void;
};

/** The sheet that is being printed; nothing at other times. */
export function Printed({ printing, onPrinted, ...props }: Props) {
  if (printing.state !== 'printing') return null;
  const Kind = sheets[printing.kind];
  return (
    <Paper onPrinted={onPrinted}>
      <Kind {...props} sides={sidesOf(printing.file, props.words, props.locale)} />
    </Paper>
  );
}
