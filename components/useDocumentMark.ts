import { useEffect } from 'react';

/** Marks the document for what stands around the quiz; nothing where the value is undefined. */
export function useDocumentMark(name: string, value: string | undefined): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (value === undefined) return;
    dataset[name] = value;
    return () => {
      delete dataset[name];
    };
  }, [name, value]);
}
