import { useCallback, useEffect, useState } from 'react';
import type { Locale } from '@/i18n/locales';
import { type GuidanceFile, guidanceAddress } from './guidanceFile';

/** The file, that it is on its way, or that it did not come. */
export type Loading =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'ready'; file: GuidanceFile };

/** Fetches the locale's guidance file once; everybody fetches the same file at the same point. */
export function useGuidanceFile(locale: Locale): { loading: Loading; retry: () => void } {
  const [loading, setLoading] = useState<Loading>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt fetches again
  useEffect(() => {
    let current = true;
    fetch(guidanceAddress(locale))
      .then(async (response) => {
        if (!response.ok) throw new Error(`${response.status}`);
        const file: GuidanceFile = await response.json();
        if (current) setLoading({ kind: 'ready', file });
      })
      .catch(() => {
        if (current) setLoading({ kind: 'failed' });
      });
    return () => {
      current = false;
    };
  }, [locale, attempt]);

  const retry = useCallback(() => {
    setLoading({ kind: 'loading' });
    setAttempt((count) => count + 1);
  }, []);
  return { loading, retry };
}
