import { getTranslations } from 'next-intl/server';
import { catalogue } from '@/app/catalogue';
import { ExitNote } from '@/components/ExitNote';
import { href } from '@/components/href';
import { PointingCard } from '@/components/PointingCard';
import { Ruby } from '@/components/Ruby';
import type { TalkIslandProps } from '@/components/talk/TalkIsland';
import { entry } from '@/components/words';
import { easyLocale, localeEntry, sourceLocale } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';
import { commonWords, Frame } from '../../../Frame';
import { pageMetadata } from '../../../metadata';
import { localeOf } from '../../../params';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props) {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: 'talk' });
  return pageMetadata(locale, t('title'));
}

/** A talk in Japanese and another language over one screen; the cards that keep somebody safe first. */
export default async function TalkPage({ params }: Props) {
  const locale = await localeOf(params);
  const { talk, quiz, site, cards } = await messagesOf(locale);
  const { notLoaded, retry } = quiz;
  const other = locale === sourceLocale ? easyLocale(sourceLocale) : locale;
  const props: TalkIslandProps = { locale: other, words: { notLoaded, retry } };
  const pair = await Promise.all(
    [sourceLocale, other].map(async (id) => ({
      locale: localeEntry(id),
      texts: (await messagesOf(id)).cards.cards,
    })),
  );
  const [first] = catalogue.situations;
  return (
    <Frame locale={locale} path={['counter', 'talk']} read={[...commonWords, 'talk', 'cards']}>
      <header className="stack">
        <h1>
          <Ruby>{talk.title}</Ruby>
        </h1>
        <p>
          <Ruby>{talk.lead}</Ruby>
        </p>
      </header>
      <section className="stack">
        <h2>
          <Ruby>{talk.first}</Ruby>
        </h2>
        <div className="pointing-cards">
          {first?.cards.map((id) => (
            <PointingCard
              key={id}
              lines={pair.map((side) => ({ locale: side.locale, text: entry(side.texts, id) }))}
            />
          ))}
        </div>
        <p>
          <a className="target" href={href(locale, 'counter', 'cards')}>
            <Ruby>{cards.title}</Ruby>
          </a>
        </p>
      </section>
      <div data-island="talk" data-props={JSON.stringify(props)} />
      <ExitNote words={site.exit} locale={locale} />
      <p>
        <a className="target" href={href(locale, 'troubles')}>
          <Ruby>{quiz.linked}</Ruby>
        </a>
      </p>
    </Frame>
  );
}
