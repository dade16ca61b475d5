import { sensitivityOf } from '@/domain/sensitivity';
import type { Understanding } from '@/domain/understand';
import type { Locale } from '@/i18n/locales';
import type { GuidanceFile } from '../quiz/guidanceFile';
import { WaysOn } from '../quiz/result/WaysOn';
import { Chips } from './Chips';
import { Found } from './Found';
import { isUnderstood } from './isUnderstood';
import type { AnswerWords } from './words';

type Props = {
  file: GuidanceFile;
  words: AnswerWords;
  locale: Locale;
  /** Whether it was asked for, by Enter or the button. */
  asked: boolean;
  /** All that was understood, and the same after what was put in or taken out. */
  whole: Understanding;
  seen: Understanding;
  onChoose: (id: string, isIn: boolean) => void;
};

/** What was understood, whom to ask, and why; once it was asked for, never nothing. */
export function Answer(props: Props) {
  const { file, words, locale, asked, whole, seen, onChoose } = props;
  const understood = isUnderstood(whole);
  if (!understood && !asked) return null;
  const chips = understood && (
    <Chips whole={whole} chosen={seen.answers} file={file} words={words} onChoose={onChoose} />
  );
  return (
    <div className="stack-wide">
      {isUnderstood(seen) ? (
        <Found file={file} words={words} locale={locale} seen={seen}>
          {chips}
        </Found>
      ) : (
        <>
          {chips}
          <WaysOn
            guidance={seen}
            words={file.words}
            locale={locale}
            file={file}
            wording="me"
            sensitivity={sensitivityOf(file.catalogue, whole.answers)}
            level={3}
          />
        </>
      )}
    </div>
  );
}
