import { getTranslations } from 'next-intl/server';
import { ContactLine } from '@/components/ContactLine';
import { href } from '@/components/href';
import { Part } from '@/components/Part';
import { Ruby } from '@/components/Ruby';
import { messagesOf } from '@/i18n/messages';
import { Frame } from '../../Frame';
import { pageMetadata } from '../../metadata';
import { localeOf } from '../../params';
import { linesElsewhere } from './lines';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props) {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: 'site' });
  return pageMetadata(locale, t('noAnswer.title'));
}

/** Whom to call when the city hall's telephones are silent, as in the flood. */
export default async function NoAnswerPage({ params }: Props) {
  const locale = await localeOf(params);
  const words = await messagesOf(locale);
  const { site, labels } = words;
  return (
    <Frame locale={locale} path={['no-answer']}>
      <header className="stack">
        <h1>
          <Ruby>{site.noAnswer.title}</Ruby>
        </h1>
        <p>
          <Ruby>{site.noAnswer.lead}</Ruby>
        </p>
        <p>
          <a className="target" href={href(locale, 'emergency')}>
            <Ruby>{site.nav.emergency}</Ruby>
          </a>
        </p>
      </header>
      {linesElsewhere().map(({ kind, windows }) => (
        <Part key={kind} title={labels.kinds[kind]}>
          {windows.map((window) => (
            <ContactLine key={window.id} window={window} words={words} locale={locale} />
          ))}
        </Part>
      ))}
    </Frame>
  );
}
