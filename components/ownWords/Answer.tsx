import { foreignConsultation } from '@/domain/foreignConsultation';
import type { FoundName } from '@/domain/search';
import { sensitivityOf } from '@/domain/sensitivity';
import type { Understanding } from '@/domain/understand';
import { type Locale, readsSource } from '@/i18n/locales';
import type { GuidanceFile } from '../quiz/guidanceFile';
import { NoneOfThese } from '../quiz/result/NoneOfThese';
import { TroubleList } from '../quiz/result/TroubleList';
import { UrgentLines } from '../UrgentLines';
import { Chips } from './Chips';
import { Found } from './Found';
import { FoundByName } from './FoundByName';
import { isUnderstood } from './isUnderstood';
import type { AnswerWords, TypedWords } from './words';

type Props = {
  file: GuidanceFile;
  words: AnswerWords;
  locale: Locale;
  /** Whether it was asked for, by Enter or the button. */
  asked: boolean;
  /** All that was understood, and the same after what was put in or taken out. */
  whole: Understanding;
  seen: Understanding;
  /** What was called by its name. */
  named: readonly FoundName[];
  /** Gives words that led to something back as they were typed. */
  typedWords: TypedWords;
  onChoose: (id: string, isIn: boolean) => void;
};

/** What was understood, whom to ask, and why; once it was asked for, never nothing. */
export function Answer(props: Props) {
  const { file, words, locale, asked, whole, seen, named, typedWords, onChoose } = props;
  if (!isUnderstood(whole) && named.length === 0 && !asked) return null;
  const { catalogue } = file;
  const byName = <FoundByName found={named} file={file} words={words} locale={locale} />;
  // Words that are a name and nothing else ask for what bears it.
  const isName = named[0]?.inFull ?? false;
  return (
    <div className="stack-wide">
      <UrgentLines
        windows={seen.urgent.flatMap((id) => catalogue.windows.filter((each) => each.id === id))}
        tone={sensitivityOf(catalogue, seen.answers) ?? 'plain'}
        words={file.words}
        japanese={file.japanese}
        locale={locale}
        level={3}
      />
      {isName && byName}
      <Chips whole={whole} chosen={seen.answers} file={file} words={words} onChoose={onChoose} />
      {isUnderstood(seen) ? (
        <>
          <Found file={file} words={words} locale={locale} seen={seen} typedWords={typedWords} />
          {!isName && byName}
        </>
      ) : (
        <>
          {!isName && byName}
          <NoneOfThese
            words={file.words}
            locale={locale}
            file={file}
            wording="me"
            sensitivity={sensitivityOf(catalogue, whole.answers)}
            foreign={readsSource(locale) ? undefined : foreignConsultation(catalogue)}
            level={3}
          />
          <TroubleList
            title={file.words.site.home.troublesTitle}
            troubles={seen.near}
            words={file.words}
            locale={locale}
            level={3}
          />
        </>
      )}
    </div>
  );
}
