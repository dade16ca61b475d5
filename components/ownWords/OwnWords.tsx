import { useCallback, useMemo } from 'react';
import { asTyped } from '@/domain/asTyped';
import { chosenOf } from '@/domain/chosenOf';
import { sensitivityOf } from '@/domain/sensitivity';
import { LONGEST_TEXT } from '@/domain/understand';
import { plain } from '@/i18n/ruby';
import { NotLoaded } from '../NotLoaded';
import { Boundary } from '../quiz/Boundary';
import { usePendingPress } from '../quiz/usePendingPress';
import { Unprinted } from '../Unprinted';
import { Answer } from './Answer';
import { StatusLine } from './StatusLine';
import { useChoices } from './useChoices';
import { useFocusWhenAsked } from './useFocusWhenAsked';
import { useForgetting } from './useForgetting';
import { textIn, useTyped } from './useTyped';
import { useUnderstanding } from './useUnderstanding';
import { useUnderstandingFiles } from './useUnderstandingFiles';
import type { OwnWordsProps } from './words';

type Props = OwnWordsProps & { form: HTMLFormElement };

/** What stands below the form; says so where something in it breaks. */
export function OwnWords(props: Props) {
  return (
    <Boundary words={props.words}>
      <LiveAnswer {...props} />
    </Boundary>
  );
}

/** The answer to what is typed, anew with every change, or why there is none yet. */
function LiveAnswer({ form, locale, words }: Props) {
  const typed = useTyped(form);
  const { files, failed, retry } = useUnderstandingFiles(locale);
  const { choices, choose } = useChoices(typed.text === '');
  const catalogue = files?.file.catalogue;
  const { understood: whole, found } = useUnderstanding(catalogue, files, typed.text, locale);
  const empty = useCallback(() => form.reset(), [form]);
  const sensitive = whole && catalogue ? sensitivityOf(catalogue, whole.answers) : 'unknown';
  // What is not read or not understood yet may be anything.
  const isKept = () => sensitive === null && textIn(form) === typed.text;
  useForgetting(typed, () => textIn(form) !== '' && !isKept(), empty);
  usePendingPress(files !== null);
  const part = useFocusWhenAsked(files === null ? 0 : typed.asked);

  // Where danger was understood, no name leads past the lines that fit it.
  const named = sensitive === null ? found : [];
  const typedWords = useMemo(() => asTyped(typed.text.slice(0, LONGEST_TEXT)), [typed.text]);
  const seen = catalogue && whole ? chosenOf(catalogue, whole, choices, locale) : null;
  return (
    <section ref={part} className="answer stack" tabIndex={-1} aria-label={plain(words.understood)}>
      {failed && <NotLoaded words={words} onRetry={retry} />}
      <Unprinted sensitive={whole !== null && sensitive !== null} words={files?.file.words.site} />
      <StatusLine
        typed={typed}
        waiting={files === null && !failed}
        seen={seen}
        isNamed={named.length > 0}
        catalogue={catalogue}
        urgentWords={files?.file.words.result.urgent}
        words={words}
      />
      {files && whole && seen && (
        <Answer
          file={files.file}
          words={words}
          locale={locale}
          asked={typed.asked > 0}
          whole={whole}
          seen={seen}
          named={named}
          typedWords={typedWords}
          onChoose={choose}
        />
      )}
    </section>
  );
}
