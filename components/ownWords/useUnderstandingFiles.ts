import { useMemo } from 'react';
import { readModel, type UnderstandingModel } from '@/domain/understandingModel';
import type { Locale } from '@/i18n/locales';
import type { GuidanceFile } from '../quiz/guidanceFile';
import { useGuidanceFile } from '../quiz/useGuidanceFile';
import { useFile } from '../useFile';
import type { NamesFile, UnderstandingFile } from './namesFile';

/** Where what was learned of texts and all names lie, the same for every locale. */
export const modelAddress = '/understanding.json';

/** What an answer is made from: the facts and words of a locale, and what was learned of texts. */
export type UnderstandingFiles = {
  file: GuidanceFile;
  model: UnderstandingModel;
  names: NamesFile;
};

/** Fetches both files once, whatever is typed. */
export function useUnderstandingFiles(locale: Locale): {
  files: UnderstandingFiles | null;
  failed: boolean;
  retry: () => void;
} {
  const guidance = useGuidanceFile(locale);
  const learned = useFile<UnderstandingFile>(modelAddress);
  const file = guidance.loading.kind === 'ready' ? guidance.loading.file : null;
  const written = learned.loading.kind === 'ready' ? learned.loading.file : null;
  const model = useMemo(() => written && readModel(written.model), [written]);
  const names = written?.names ?? null;
  const files = useMemo(
    () => (file && model && names ? { file, model, names } : null),
    [file, model, names],
  );
  const both = [guidance, learned];
  return {
    files,
    failed: both.some(({ loading }) => loading.kind === 'failed'),
    retry: () => {
      for (const { loading, retry } of both) if (loading.kind === 'failed') retry();
    },
  };
}
