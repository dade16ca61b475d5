import { getTranslations } from 'next-intl/server';
import { catalogue } from '@/app/catalogue';
import { AreaTiles } from '@/components/AreaTiles';
import { ExitNote } from '@/components/ExitNote';
import { href } from '@/components/href';
import { type IslandProps, QuizIsland } from '@/components/quiz/QuizIsland';
import { Ruby } from '@/components/Ruby';
import { type Messages, messagesOf } from '@/i18n/messages';
import { type QuestionnaireWords, questionWords } from '@/i18n/questionWords';
import { Frame } from '../../Frame';
import { pageMetadata } from '../../metadata';
import { localeOf } from '../../params';

/** Only what the page shows before the guidance file has come. */
function firstWords(quiz: Messages['quiz'], id: string): QuestionnaireWords {
  const { check, ...words } = quiz;
  return { ...words, questions: { [id]: questionWords(quiz, id) } };
}

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props) {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: 'quiz' });
  return pageMetadata(locale, t('title'));
}

export default async function QuizPage({ params }: Props) {
  const locale = await localeOf(params);
  const { quiz, troubles, site } = await messagesOf(locale);
  const [first] = catalogue.questions;
  if (!first) throw new Error('The questionnaire has no question.');
  const props: IslandProps = {
    locale,
    question: first,
    words: { quiz: firstWords(quiz, first.id) },
  };
  return (
    <Frame locale={locale} path={['quiz']}>
      <div className="stack">
        <div className="stack without-script">
          <h1>
            <Ruby>{quiz.title}</Ruby>
          </h1>
          <p className="panel">
            <Ruby>{quiz.noScript}</Ruby>
          </p>
          <AreaTiles areas={catalogue.areas} words={troubles.areas} locale={locale} />
        </div>
        <div className="stack with-script" data-island="quiz" data-props={JSON.stringify(props)}>
          <QuizIsland {...props} />
        </div>
      </div>
      <ExitNote words={site.exit} locale={locale} />
      <p className="linked-way">
        <a className="target" href={href(locale, 'troubles')}>
          <Ruby>{quiz.linked}</Ruby>
        </a>
      </p>
    </Frame>
  );
}
