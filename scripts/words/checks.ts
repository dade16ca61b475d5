import type { Check } from './check';
import { months, smallNumbers } from './checks/dates';
import { duplicates } from './checks/duplicates';
import { easyJapanese, hard } from './checks/easyJapanese';
import { easyReadings } from './checks/easyReadings';
import { glossary } from './checks/glossary';
import { ids } from './checks/ids';
import { keys } from './checks/keys';
import { language } from './checks/language';
import { endings, lengths } from './checks/lengths';
import { loans } from './checks/loans';
import { marks } from './checks/marks';
import { money } from './checks/money';
import { numbers } from './checks/numbers';
import { phrases, shoulder } from './checks/phrases';
import { placeholders } from './checks/placeholders';
import { readings } from './checks/readings';
import { renderings } from './checks/renderings';
import { romaji } from './checks/romaji';
import { script } from './checks/script';
import { shapes } from './checks/shapes';
import { stale } from './checks/stale';
import { times } from './checks/times';
import { unfinished } from './checks/unfinished';
import { untranslated } from './checks/untranslated';
import { usage } from './checks/usage';
import { weighty } from './checks/weights';

/** Every check of the words, in the order of the report. */
export const checks: readonly Check[] = [
  keys,
  ids,
  usage,
  placeholders,
  shapes,
  numbers,
  times,
  months,
  smallNumbers,
  money,
  loans,
  weighty,
  glossary,
  renderings,
  phrases,
  shoulder,
  script,
  language,
  marks,
  untranslated,
  lengths,
  endings,
  unfinished,
  duplicates,
  readings,
  easyReadings,
  romaji,
  easyJapanese,
  hard,
  stale,
];
