import { useMemo } from 'react';
import { readModel, type UnderstandingModel } from '@/domain/understandingModel';
import { useFile } from '../useFile';
import type { NamesFile, UnderstandingFile } from './namesFile';

/** Where what was learned of texts and all names lie, the same for every locale. */
export const modelAddress = '/understanding.json';

/** What was learned of texts, and what things are called. */
export type Learned = { model: UnderstandingModel; names: NamesFile };

/** Fetches once what was learned, whatever is typed. */
export function useLearned(): { learned: Learned | null; failed: boolean; retry: () => void } {
  const { loading, retry } = useFile<UnderstandingFile>(modelAddress);
  const file = loading.kind === 'ready' ? loading.file : null;
  const learned = useMemo(
    () => file && { model: readModel(file.model), names: file.names },
    [file],
  );
  return { learned, failed: loading.kind === 'failed', retry };
}
