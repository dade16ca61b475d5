import type { Locale } from '@/i18n/locales';
import type { QuestionnaireWords } from '@/i18n/questionWords';
import { NotLoaded } from '../NotLoaded';
import { type PaperFile, paperAddress } from '../paper/paperFile';
import { Boundary } from '../quiz/Boundary';
import { useGuidanceFile } from '../quiz/useGuidanceFile';
import { useFile } from '../useFile';
import { TalkView } from './TalkView';

export type TalkIslandProps = {
  locale: Locale;
  words: Pick<QuestionnaireWords, 'notLoaded' | 'retry'>;
};

/** The talk; it comes with the files of the quiz and of its paper. */
export function TalkIsland({ locale, words }: TalkIslandProps) {
  const guidance = useGuidanceFile(locale);
  const paper = useFile<PaperFile>(paperAddress(locale));
  if (guidance.loading.kind === 'ready' && paper.loading.kind === 'ready') {
    return (
      <Boundary words={words}>
        <TalkView file={guidance.loading.file} paper={paper.loading.file} locale={locale} />
      </Boundary>
    );
  }
  if (guidance.loading.kind !== 'failed' && paper.loading.kind !== 'failed') return null;
  const retry = () => {
    guidance.retry();
    paper.retry();
  };
  return <NotLoaded words={words} onRetry={retry} />;
}
