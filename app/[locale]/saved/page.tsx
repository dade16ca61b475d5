import { getTranslations } from 'next-intl/server';
import { Ruby } from '@/components/Ruby';
import type { SavedLanguagesProps } from '@/components/saved/SavedLanguages';
import { messagesOf } from '@/i18n/messages';
import { Frame } from '../../Frame';
import { pageMetadata } from '../../metadata';
import { localeOf } from '../../params';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props) {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: 'site' });
  return pageMetadata(locale, t('saved.title'));
}

/** Keeps everything on this device, if somebody asks for it. */
export default async function SavedPage({ params }: Props) {
  const locale = await localeOf(params);
  const { site } = await messagesOf(locale);
  const props: SavedLanguagesProps = { locale, words: site.saved };
  return (
    <Frame locale={locale} path={['saved']}>
      <header className="stack">
        <h1>
          <Ruby>{site.saved.title}</Ruby>
        </h1>
        <p>
          <Ruby>{site.saved.lead}</Ruby>
        </p>
        <p className="panel without-script">
          <Ruby>{site.saved.unable}</Ruby>
        </p>
      </header>
      <div data-island="saved" data-props={JSON.stringify(props)} />
    </Frame>
  );
}
