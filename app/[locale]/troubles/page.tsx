import { getTranslations } from 'next-intl/server';
import { catalogue } from '@/app/catalogue';
import { AreaTroubles } from '@/components/AreaTroubles';
import { href } from '@/components/href';
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
  return pageMetadata(locale, t('troubles.title'));
}

export default async function TroublesPage({ params }: Props) {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: 'site' });
  const { troubles, ownWords } = await messagesOf(locale);
  return (
    <Frame locale={locale} path={['troubles']} read={[...commonWords, 'ownWords']}>
      <header className="stack">
        <h1>
          <Ruby>{t('troubles.title')}</Ruby>
        </h1>
        <p>
          <Ruby>{t('troubles.lead')}</Ruby>
        </p>
        <a className="button-quiet" href={href(locale, 'quiz')}>
          <Ruby>{t('troubles.quiz')}</Ruby>
        </a>
      </header>
      <OwnWordsBox words={ownWords} locale={locale} />
      {catalogue.areas.map((area) => (
        <AreaTroubles
          key={area.id}
          area={area}
          troubles={catalogue.troubles.filter((trouble) => trouble.area === area.id)}
          words={troubles}
          locale={locale}
        />
      ))}
    </Frame>
  );
}
