import { getTranslations } from 'next-intl/server';
import { Ruby } from '@/components/Ruby';
import { messagesOf } from '@/i18n/messages';
import { Frame } from '../../Frame';
import { pageMetadata } from '../../metadata';
import { localeOf } from '../../params';
import { privacyPoints } from './points';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props) {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: 'site' });
  return pageMetadata(locale, t('privacy.title'));
}

/** What the tests of tests/journeys/private.spec.ts and its neighbours prove, and no more. */
export default async function PrivacyPage({ params }: Props) {
  const locale = await localeOf(params);
  const { site } = await messagesOf(locale);
  return (
    <Frame locale={locale} path={['privacy']}>
      <h1>
        <Ruby>{site.privacy.title}</Ruby>
      </h1>
      <ul className="stack list-disc ps-5">
        {privacyPoints.map((point) => (
          <li key={point}>
            <Ruby>{site.privacy.points[point]}</Ruby>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
