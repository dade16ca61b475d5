import type {
  AskedWords,
  ProgrammeGuidance,
  TroubleGuidance,
  WindowGuidance,
} from '@/domain/guidanceWords';
import type { Messages } from '@/i18n/messages';

/** What is said of a programme, in one locale. */
export type ProgrammeWords = {
  name: string;
  summary: string;
  howto: string;
  /** A sentence on nationality that is this programme's own. */
  nationality?: string;
};

/** What is said of a window, in one locale. */
export type WindowWords = {
  name: string;
  purpose: string;
  /** The sentence to say there. */
  say?: string;
  /** What a caller must know. */
  note?: string;
};

/** What to know before turning to programmes and windows, and what people in trouble ask. */
export type GuidanceTables = {
  programmeGuidance: Record<string, ProgrammeGuidance>;
  troubleGuidance: Record<string, TroubleGuidance>;
  windowGuidance: Record<string, WindowGuidance>;
  asked: Record<string, AskedWords>;
};

export type ProgrammeTable = Record<string, ProgrammeWords>;
export type WindowTable = Record<string, WindowWords>;

/** The words that result components take as props, so that two locales can stand side by side. */
export type Words = Pick<Messages, 'labels' | 'plan' | 'result'> & {
  programmes: ProgrammeTable;
  windows: WindowTable;
};

/** The entry of a table of words. Throws when it is missing. */
export function entry<Value>(table: Readonly<Record<string, Value>>, id: string): Value {
  const value = table[id];
  if (value === undefined) throw new Error(`No words for "${id}".`);
  return value;
}
