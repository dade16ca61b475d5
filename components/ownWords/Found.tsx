import type { MouseEvent } from 'react';
import { foreignConsultation } from '@/domain/foreignConsultation';
import { sensitivityOf } from '@/domain/sensitivity';
import type { Understanding } from '@/domain/understand';
import { type Locale, readsSource } from '@/i18n/locales';
import { href } from '../href';
import type { GuidanceFile } from '../quiz/guidanceFile';
import { FirstContact } from '../quiz/result/FirstContact';
import { Ruby } from '../Ruby';
import { carryOver } from './carryOver';
import { FoundProgrammes } from './FoundProgrammes';
import type { AnswerWords, TypedWords } from './words';

type Props = {
  file: GuidanceFile;
  words: AnswerWords;
  locale: Locale;
  seen: Understanding;
  typedWords: TypedWords;
};

/** The programmes, the first window, and the way to the questions. */
export function Found({ file, words, locale, seen, typedWords }: Props) {
  const { catalogue } = file;
  const sensitivity = sensitivityOf(catalogue, seen.answers);
  const isShown = seen.urgent.includes(seen.windows[0]?.id ?? '');
  const start = ({ ctrlKey, metaKey, shiftKey }: MouseEvent) => {
    // A new tab or window does not take over what this tab lays down.
    if (!ctrlKey && !metaKey && !shiftKey) carryOver(catalogue, seen.answers);
  };
  return (
    <>
      <FoundProgrammes
        file={file}
        words={words}
        locale={locale}
        programmes={seen.programmes}
        typedWords={typedWords}
        quiet={sensitivity === 'violence' || sensitivity === 'pregnancy'}
      />
      {!isShown && (
        <FirstContact
          guidance={seen}
          words={file.words}
          locale={locale}
          foreign={readsSource(locale) ? undefined : foreignConsultation(catalogue)}
          answers={seen.answers}
          sensitivity={sensitivity}
          file={file}
          level={3}
        />
      )}
      {Object.keys(seen.answers).length > 0 && (
        <p>
          <a className="button" href={href(locale, 'quiz')} onClick={start}>
            <Ruby>{words.start}</Ruby>
          </a>
        </p>
      )}
    </>
  );
}
