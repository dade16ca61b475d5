import { getTranslations } from 'next-intl/server';
import { href } from '@/components/href';
import { OwnWordsBox } from '@/components/ownWords/OwnWordsBox';
import { Ruby } from '@/components/Ruby';
import { locales } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';
import { Frame } from '../../Frame';
import { pageMetadata } from '../../metadata';
import { localeOf } from '../../params';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props) {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: 'site' });
  return pageMetadata(locale, t('counter.title'));
}

/** For two people at a counter: the other one's language, then cards or the list of sections. */
export default async function CounterPage({ params }: Props) {
  const locale = await localeOf(params);
  const { site, ownWords, talk } = await messagesOf(locale);
  const ways = [
    { to: href(locale, 'counter', 'cards'), name: site.counter.cards },
    { to: href(locale, 'counter', 'talk'), name: talk.title },
    { to: href(locale, 'windows'), name: site.counter.windows },
    { to: href(locale, 'quiz'), name: site.counter.quiz },
  ];
  return (
    <Frame locale={locale} path={['counter']}>
      <header className="stack">
        <h1>
          <Ruby>{site.counter.title}</Ruby>
        </h1>
        <p>
          <Ruby>{site.counter.lead}</Ruby>
        </p>
      </header>
      <section className="stack">
        <h2>
          <Ruby>{site.counter.language}</Ruby>
        </h2>
        <ul className="tiles">
          {locales.map(({ id, lang, name }) => (
            <li key={id}>
              <a
                className="tile"
                href={href(id, 'counter')}
                lang={lang}
                aria-current={id === locale ? 'page' : undefined}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <p className="row">
        {ways.map(({ to, name }) => (
          <a className="button" key={to} href={to}>
            <Ruby>{name}</Ruby>
          </a>
        ))}
      </p>
      <OwnWordsBox words={ownWords} locale={locale} />
    </Frame>
  );
}
