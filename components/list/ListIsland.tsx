import type { Locale } from '@/i18n/locales';
import type { QuestionnaireWords } from '@/i18n/questionWords';
import { NotLoaded } from '../NotLoaded';
import { Boundary } from '../quiz/Boundary';
import { useGuidanceFile } from '../quiz/useGuidanceFile';
import { ListView } from './ListView';

export type ListIslandProps = {
  locale: Locale;
  words: Pick<QuestionnaireWords, 'notLoaded' | 'retry'>;
};

/** The list that somebody got or kept; it comes with the file of the quiz. */
export function ListIsland({ locale, words }: ListIslandProps) {
  const { loading, retry } = useGuidanceFile(locale);
  if (loading.kind === 'ready') {
    return (
      <Boundary words={words}>
        <ListView file={loading.file} locale={locale} />
      </Boundary>
    );
  }
  if (loading.kind === 'loading') return null;
  return <NotLoaded words={words} onRetry={retry} />;
}
