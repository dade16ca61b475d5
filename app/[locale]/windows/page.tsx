import { getTranslations } from 'next-intl/server';
import { catalogue } from '@/app/catalogue';
import { Ruby } from '@/components/Ruby';
import { WindowLinks } from '@/components/WindowLinks';
import { WindowKind } from '@/domain/window';
import { messagesOf } from '@/i18n/messages';
import { Frame } from '../../Frame';
import { pageMetadata } from '../../metadata';
import { localeOf } from '../../params';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props) {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: 'site' });
  return pageMetadata(locale, t('windows.title'));
}

export default async function WindowsPage({ params }: Props) {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: 'site' });
  const words = await messagesOf(locale);
  return (
    <Frame locale={locale} path={['windows']}>
      <header className="stack">
        <h1>
          <Ruby>{t('windows.title')}</Ruby>
        </h1>
        <p>
          <Ruby>{t('windows.lead')}</Ruby>
        </p>
      </header>
      {WindowKind.options.map((kind) => (
        <section className="stack" key={kind}>
          <h2>
            <Ruby>{words.labels.kinds[kind]}</Ruby>
          </h2>
          <WindowLinks
            windows={catalogue.windows.filter((each) => each.kind === kind)}
            words={words}
            locale={locale}
          />
        </section>
      ))}
    </Frame>
  );
}
