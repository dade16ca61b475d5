import { useCallback, useState } from 'react';
import type { Locale } from '@/i18n/locales';
import { type PaperFile, paperAddress } from './paperFile';

/** What is printed: the result, a note for the next desk, a card for the wallet, or numbers alone. */
export type PaperKind = 'sheet' | 'note' | 'card' | 'numbers';

export type Printing =
  | { state: 'idle' }
  | { state: 'preparing' }
  | { state: 'failed' }
  | { state: 'printing'; kind: PaperKind; file: PaperFile };

async function fetchPaper(locale: Locale): Promise<PaperFile> {
  const response = await fetch(paperAddress(locale));
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

/** Fetches what a sheet needs when somebody prints, and knows when it has been printed. */
export function usePaper(locale: Locale): {
  printing: Printing;
  print: (kind: PaperKind) => void;
  printed: () => void;
} {
  const [printing, setPrinting] = useState<Printing>({ state: 'idle' });
  const print = useCallback(
    (kind: PaperKind) => {
      setPrinting({ state: 'preparing' });
      fetchPaper(locale).then(
        (file) => setPrinting({ state: 'printing', kind, file }),
        () => setPrinting({ state: 'failed' }),
      );
    },
    [locale],
  );
  const printed = useCallback(() => setPrinting({ state: 'idle' }), []);
  return { printing, print, printed };
}
