import type { Locale } from '@/i18n/locales';
import type { GuidanceFile } from '../quiz/guidanceFile';

/** What every part of the page of a list is given. */
export type ListProps = { file: GuidanceFile; locale: Locale };
