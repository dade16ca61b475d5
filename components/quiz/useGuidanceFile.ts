import type { Locale } from '@/i18n/locales';
import { type Loading, useFile } from '../useFile';
import { type GuidanceFile, guidanceAddress } from './guidanceFile';

/** Fetches the locale's guidance file once. */
export function useGuidanceFile(locale: Locale): {
  loading: Loading<GuidanceFile>;
  retry: () => void;
} {
  return useFile<GuidanceFile>(guidanceAddress(locale));
}
