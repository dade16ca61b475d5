import { getTranslations } from 'next-intl/server';
import { href } from '@/components/href';
import { QuizIsland } from '@/components/quiz/QuizIsland';
import { Ruby } from '@/components/Ruby';
import { catalogue } from '@/data';
import { messagesOf } from '@/i18n/messages';
import { Frame } from '../../Frame';
import { pageMetadata } from '../../metadata';
import { localeOf } from '../../params';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props) {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: 'quiz' });
  return pageMetadata(locale, t('title'));
}

export default async function QuizPage({ params }: Props) {
  const locale = await localeOf(params);
  const { quiz } = await messagesOf(locale);
  const [first] = catalogue.questions;
  if (!first) throw new Error('The questionnaire has no question.');
  return (
    <Frame locale={locale} path={['quiz']}>
      <div className="stack">
        <p className="small">
          <Ruby>{quiz.lead}</Ruby> <Ruby>{quiz.privacy}</Ruby>
        </p>
        <p className="panel without-script">
          <Ruby>{quiz.noScript}</Ruby>
        </p>
        <div className="stack with-script" data-island="quiz">
          <QuizIsland locale={locale} question={first} words={{ quiz }} />
        </div>
      </div>
      <p>
        <a className="target" href={href(locale, 'troubles')}>
          <Ruby>{quiz.linked}</Ruby>
        </a>
      </p>
    </Frame>
  );
}
