import { getTranslations } from 'next-intl/server';
import { href } from '@/components/href';
import { Ruby } from '@/components/Ruby';
import { WindowCard } from '@/components/WindowCard';
import { sourceLocale } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';
import { Frame } from '../../Frame';
import { pageMetadata } from '../../metadata';
import { localeOf } from '../../params';
import { emergencySections } from './sections';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props) {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: 'site' });
  return pageMetadata(locale, t('emergency.title'));
}

export default async function EmergencyPage({ params }: Props) {
  const locale = await localeOf(params);
  const words = await messagesOf(locale);
  const { windows: japanese } = await messagesOf(sourceLocale);
  const say = words.site.emergency;
  return (
    <Frame locale={locale} path={['emergency']}>
      <header className="stack">
        <h1>
          <Ruby>{say.title}</Ruby>
        </h1>
        <p>
          <Ruby>{say.lead}</Ruby>
        </p>
        <p>
          <a className="target" href={href(locale, 'no-answer')}>
            <Ruby>{words.site.noAnswer.title}</Ruby>
          </a>
        </p>
      </header>
      {emergencySections().map(({ section, windows }) => (
        <section className={section === 'emergency' ? 'panel-strong' : 'stack'} key={section}>
          <h2>
            <Ruby>{say.sections[section]}</Ruby>
          </h2>
          {windows.map((window) => (
            <WindowCard
              key={window.id}
              urgent
              window={window}
              words={words}
              japanese={japanese}
              locale={locale}
            />
          ))}
        </section>
      ))}
    </Frame>
  );
}
