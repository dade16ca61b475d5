import { useCallback, useEffect, useState } from 'react';

/** A file, that it is on its way, or that it did not come. */
export type Loading<File> =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'ready'; file: File };

/** Fetches a JSON file of the site once; everybody fetches the same file at the same point. */
export function useFile<File>(address: string): { loading: Loading<File>; retry: () => void } {
  const [loading, setLoading] = useState<Loading<File>>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt fetches again
  useEffect(() => {
    let current = true;
    fetch(address)
      .then(async (response) => {
        if (!response.ok) throw new Error(`${response.status}`);
        const file: File = await response.json();
        if (current) setLoading({ kind: 'ready', file });
      })
      .catch(() => {
        if (current) setLoading({ kind: 'failed' });
      });
    return () => {
      current = false;
    };
  }, [address, attempt]);

  const retry = useCallback(() => {
    setLoading({ kind: 'loading' });
    setAttempt((count) => count + 1);
  }, []);
  return { loading, retry };
}
