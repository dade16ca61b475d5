import type { Talk } from '@/domain/talk';
import type { Locale } from '@/i18n/locales';
import type { Side } from '../paper/side';
import type { GuidanceFile } from '../quiz/guidanceFile';

/** What every part of a talk over one screen is given. */
export type TalkProps = {
  file: GuidanceFile;
  /** The language of the one on the other side of the counter. */
  locale: Locale;
  /** Both languages, the one that stands first in front. */
  sides: readonly Side[];
  talk: Talk;
  /** Shows the talk as it is after a press. */
  onTalk: (next: Talk) => void;
};
