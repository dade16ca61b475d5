import { getTranslations } from 'next-intl/server';
import { catalogue } from '@/app/catalogue';
import { GoalProgrammes } from '@/components/GoalProgrammes';
import { OwnWordsBox } from '@/components/ownWords/OwnWordsBox';
import { Ruby } from '@/components/Ruby';
import { messagesOf } from '@/i18n/messages';
import { commonWords, Frame } from '../../Frame';
import { pageMetadata } from '../../metadata';
import { localeOf } from '../../params';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props) {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: 'site' });
  return pageMetadata(locale, t('programmes.title'));
}

export default async function ProgrammesPage({ params }: Props) {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: 'site' });
  const words = await messagesOf(locale);
  return (
    <Frame locale={locale} path={['programmes']} read={[...commonWords, 'ownWords']}>
      <header className="stack">
        <h1>
          <Ruby>{t('programmes.title')}</Ruby>
        </h1>
        <p>
          <Ruby>{t('programmes.lead', { count: String(catalogue.programmes.length) })}</Ruby>
        </p>
        <p className="small">
          <Ruby>{t('programmes.status')}</Ruby>
        </p>
      </header>
      <OwnWordsBox words={words.ownWords} locale={locale} />
      {catalogue.plan.goals.map((goal) => (
        <GoalProgrammes
          key={goal.number}
          goal={goal}
          programmes={catalogue.programmes.filter((each) => each.goal === goal.number)}
          words={words}
          locale={locale}
        />
      ))}
    </Frame>
  );
}
