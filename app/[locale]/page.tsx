import { getTranslations } from 'next-intl/server';
import { catalogue } from '@/app/catalogue';
import { AreaTiles } from '@/components/AreaTiles';
import { AskingNote } from '@/components/AskingNote';
import { href } from '@/components/href';
import { MoreLinks } from '@/components/MoreLinks';
import { OwnWordsBox } from '@/components/ownWords/OwnWordsBox';
import { Ruby } from '@/components/Ruby';
import { messagesOf } from '@/i18n/messages';
import { commonWords, Frame } from '../Frame';
import { pageMetadata } from '../metadata';
import { localeOf } from '../params';
import { askingWindows } from '../people';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props) {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: 'site' });
  return pageMetadata(locale, t('home.title'));
}

export default async function HomePage({ params }: Props) {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: 'site' });
  const words = await messagesOf(locale);
  return (
    <Frame locale={locale} read={[...commonWords, 'ownWords']}>
      <section className="stack">
        <h1>
          <Ruby>{t('home.title')}</Ruby>
        </h1>
        <p>
          <Ruby>{t('home.lead')}</Ruby>
        </p>
        <div className="panel">
          <h2>
            <Ruby>{t('home.quizTitle')}</Ruby>
          </h2>
          <p>
            <Ruby>{t('home.quizText')}</Ruby>
          </p>
          <a className="button" href={href(locale, 'quiz')}>
            <Ruby>{t('home.quizButton')}</Ruby>
          </a>
        </div>
      </section>
      <OwnWordsBox words={words.ownWords} locale={locale} />
      <AskingNote windows={askingWindows(locale)} words={words} locale={locale} />
      <section className="stack">
        <h2>
          <Ruby>{t('home.troublesTitle')}</Ruby>
        </h2>
        <p>
          <Ruby>{t('home.troublesText')}</Ruby>
        </p>
        <AreaTiles areas={catalogue.areas} words={words.troubles.areas} locale={locale} />
        <a className="target" href={href(locale, 'troubles')}>
          <Ruby>{t('home.troublesAll')}</Ruby>
        </a>
      </section>
      <section className="stack">
        <h2>
          <Ruby>{t('home.moreTitle')}</Ruby>
        </h2>
        <MoreLinks words={words.site.home.more} locale={locale} />
      </section>
    </Frame>
  );
}
