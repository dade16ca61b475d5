import { useCallback, useState } from 'react';
import type { Locale } from '@/i18n/locales';
import { type PaperFile, paperAddress } from './paperFile';

export type Printing =
  | { kind: 'idle' }
  | { kind: 'preparing' }
  | { kind: 'failed' }
  | { kind: 'printing'; file: PaperFile };

async function fetchPaper(locale: Locale): Promise<PaperFile> {
  const response = await fetch(paperAddress(locale));
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

/** Fetches what a sheet needs when somebody prints, and knows when it has been printed. */
export function usePaper(locale: Locale): {
  printing: Printing;
  print: () => void;
  printed: () => void;
} {
  const [printing, setPrinting] = useState<Printing>({ kind: 'idle' });
  const print = useCallback(() => {
    setPrinting({ kind: 'preparing' });
    fetchPaper(locale).then(
      (file) => setPrinting({ kind: 'printing', file }),
      () => setPrinting({ kind: 'failed' }),
    );
  }, [locale]);
  const printed = useCallback(() => setPrinting({ kind: 'idle' }), []);
  return { printing, print, printed };
}
