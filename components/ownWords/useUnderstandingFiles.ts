import { useMemo } from 'react';
import type { Locale } from '@/i18n/locales';
import type { GuidanceFile } from '../quiz/guidanceFile';
import { useGuidanceFile } from '../quiz/useGuidanceFile';
import { type Learned, useLearned } from './useLearned';

/** What an answer is made from: the facts and words of a locale, and what was learned of texts. */
export type UnderstandingFiles = Learned & { file: GuidanceFile };

/** Fetches both files once, whatever is typed. */
export function useUnderstandingFiles(locale: Locale): {
  files: UnderstandingFiles | null;
  failed: boolean;
  retry: () => void;
} {
  const { loading, retry } = useGuidanceFile(locale);
  const { learned, ...understanding } = useLearned();
  const file = loading.kind === 'ready' ? loading.file : null;
  const files = useMemo(() => (file && learned ? { file, ...learned } : null), [file, learned]);
  return {
    files,
    failed: loading.kind === 'failed' || understanding.failed,
    retry: () => {
      if (loading.kind === 'failed') retry();
      if (understanding.failed) understanding.retry();
    },
  };
}
