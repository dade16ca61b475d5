import { getTranslations } from 'next-intl/server';
import { href } from '@/components/href';
import type { ListIslandProps } from '@/components/list/ListIsland';
import { Ruby } from '@/components/Ruby';
import { messagesOf } from '@/i18n/messages';
import { commonWords, Frame } from '../../Frame';
import { pageMetadata } from '../../metadata';
import { localeOf } from '../../params';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props) {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: 'list' });
  return pageMetadata(locale, t('title'));
}

export default async function ListPage({ params }: Props) {
  const locale = await localeOf(params);
  const { list, quiz, site } = await messagesOf(locale);
  const { notLoaded, retry } = quiz;
  const props: ListIslandProps = { locale, words: { notLoaded, retry } };
  return (
    <Frame locale={locale} path={['list']} read={[...commonWords, 'list']}>
      <header className="stack">
        <h1>
          <Ruby>{list.title}</Ruby>
        </h1>
        <p>
          <Ruby>{list.lead}</Ruby>
        </p>
        <p className="panel without-script">
          <Ruby>{list.noScript}</Ruby>
        </p>
      </header>
      <div data-island="list" data-props={JSON.stringify(props)} />
      <ul>
        <li>
          <a className="target" href={href(locale, 'quiz')}>
            <Ruby>{site.home.quizTitle}</Ruby>
          </a>
        </li>
        <li>
          <a className="target" href={href(locale, 'programmes')}>
            <Ruby>{site.programmes.title}</Ruby>
          </a>
        </li>
      </ul>
    </Frame>
  );
}
