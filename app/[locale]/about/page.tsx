import { getTranslations } from 'next-intl/server';
import { catalogue } from '@/app/catalogue';
import { Ruby } from '@/components/Ruby';
import { SourceList } from '@/components/SourceList';
import { messagesOf } from '@/i18n/messages';
import { Frame } from '../../Frame';
import { pageMetadata } from '../../metadata';
import { localeOf } from '../../params';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props) {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: 'site' });
  return pageMetadata(locale, t('about.title'));
}

export default async function AboutPage({ params }: Props) {
  const locale = await localeOf(params);
  const words = await messagesOf(locale);
  const { about, exit } = words.site;
  const parts: { id?: string; title: string; texts: string[] }[] = [
    { title: about.basisTitle, texts: [about.basis, about.change] },
    { title: about.makerTitle, texts: [about.maker] },
    { title: about.translationTitle, texts: [about.translation] },
    { title: about.privacyTitle, texts: [about.privacy] },
    { id: 'leave', title: exit.title, texts: [exit.explain, exit.limits, exit.history] },
    { title: about.sourcesTitle, texts: [about.sourcesLead] },
  ];
  return (
    <Frame locale={locale} path={['about']}>
      <h1>
        <Ruby>{about.title}</Ruby>
      </h1>
      {parts.map(({ id, title, texts }) => (
        <section className="stack" key={title} id={id}>
          <h2>
            <Ruby>{title}</Ruby>
          </h2>
          {texts.map((text) => (
            <p key={text}>
              <Ruby>{text}</Ruby>
            </p>
          ))}
        </section>
      ))}
      <SourceList sources={Object.values(catalogue.sources)} words={words} locale={locale} />
    </Frame>
  );
}
