import type { Catalogue } from '@/domain/catalogue';
import { channelsFor } from '@/domain/channelOrder';
import type { Paper } from '@/domain/programme';
import type { Locale } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';
import type { GuidanceTables, WindowTable, Words } from '../words';

/** The words of the quiz and of its result, in one locale. */
export type QuizWords = Words &
  Pick<Messages, 'quiz' | 'troubles' | 'site' | 'list'> &
  Pick<GuidanceTables, 'programmeGuidance'>;

/** What the quiz fetches once, the same for everybody: `/<locale>/guidance.json`. */
export type GuidanceFile = {
  catalogue: Catalogue;
  words: QuizWords;
  /** For somebody under 18 who writes alone, where the language has an easier writing. */
  childWords: QuizWords | null;
  /** What is said of windows in Japanese, for the sentences to say. */
  japanese: WindowTable;
  /** What papers are called in Japanese; nothing where the reader reads it anyway. */
  papers?: Readonly<Record<Paper, string>> | undefined;
  /** The Japanese sentences to say that belong to no window, and what they are made of. */
  sentences: {
    several: string;
    separator: string;
    fields: Record<string, string>;
    noFamily: string;
    noCallback: string;
    /** By programme: what to say at its desk. */
    desk: Record<string, string>;
  };
};

/** Where the file of a locale lies. */
export function guidanceAddress(locale: Locale): string {
  return `/${locale}/guidance.json`;
}

/** The same file with the ways that need no voice first in every window. */
export function silentFirst(file: GuidanceFile): GuidanceFile {
  const windows = file.catalogue.windows.map((each) => channelsFor(each, { withoutVoice: true }));
  return { ...file, catalogue: { ...file.catalogue, windows } };
}
