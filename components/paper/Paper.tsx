import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { fitPages } from './fitPages';

type Props = { onPrinted: () => void; children: ReactNode };

/** Prints what it holds instead of the page, once, and is gone after that. */
export function Paper({ onPrinted, children }: Props) {
  const sheet = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const { dataset } = document.documentElement;
    let current = true;
    dataset.paper = '';
    window.addEventListener('afterprint', onPrinted);
    document.fonts.ready.then(() => {
      if (!current || !sheet.current) return;
      fitPages(sheet.current);
      window.print();
    });
    return () => {
      current = false;
      delete dataset.paper;
      window.removeEventListener('afterprint', onPrinted);
    };
  }, [onPrinted]);

  return createPortal(
    <div className="paper" ref={sheet} aria-hidden="true">
      {children}
    </div>,
    document.body,
  );
}
