import type { Answers } from '@/domain/answers';
import type { Guidance } from '@/domain/guide';
import type { Step } from '@/domain/quizRecord';
import type { Sensitivity } from '@/domain/trouble';
import type { Window } from '@/domain/window';
import type { Locale } from '@/i18n/locales';
import type { Wording } from '@/i18n/wording';
import type { GuidanceFile, QuizWords } from '../guidanceFile';

/** What every part of the result is given. */
export type ResultProps = {
  file: GuidanceFile;
  words: QuizWords;
  locale: Locale;
  wording: Wording;
  answers: Answers;
  guidance: Guidance;
  sensitivity: Sensitivity | null;
  /** Stands beside city windows where Japanese may be the barrier. */
  foreign: Window | undefined;
  onGo: (step: Step) => void;
  onStartOver: () => void;
};
