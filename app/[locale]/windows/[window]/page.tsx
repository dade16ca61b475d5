import { catalogue } from '@/app/catalogue';
import { href } from '@/components/href';
import { OfficialName } from '@/components/OfficialName';
import { PathLinks } from '@/components/PathLinks';
import { Ruby } from '@/components/Ruby';
import { WindowBody } from '@/components/WindowBody';
import { WindowMarks } from '@/components/WindowMarks';
import { entry } from '@/components/words';
import { listText } from '@/domain/list';
import { windowMayLieAbout } from '@/domain/mayLieAbout';
import { windowSlug } from '@/domain/windowSlug';
import { sourceLocale } from '@/i18n/locales';
import { messagesOf } from '@/i18n/messages';
import { Frame } from '../../../Frame';
import { pageMetadata } from '../../../metadata';
import { windowOf } from '../../../params';
import { foreignWindow, viaWindow } from '../../../people';
import { Sources } from '../../../Sources';
import { WindowFacts } from './WindowFacts';
import { WindowGuide } from './WindowGuide';
import { WindowProgrammes } from './WindowProgrammes';

type Props = { params: Promise<{ locale: string; window: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return catalogue.windows.map((each) => ({ window: windowSlug(each) }));
}

/** A sensitive window names its kind only. */
export async function generateMetadata({ params }: Props) {
  const { locale, window } = await windowOf(params);
  const { windows, labels } = await messagesOf(locale);
  if (window.sensitive) return pageMetadata(locale, labels.kinds[window.kind]);
  return pageMetadata(locale, entry(windows, window.id).name);
}

export default async function WindowPage({ params }: Props) {
  const { locale, window } = await windowOf(params);
  const words = await messagesOf(locale);
  const { windows: japanese } = await messagesOf(sourceLocale);
  const { name } = entry(words.windows, window.id);
  return (
    <Frame
      locale={locale}
      path={['windows', windowSlug(window)]}
      guarded={Boolean(window.sensitive)}
      read={[`windows.${window.id}`, `windowGuidance.${window.id}`]}
    >
      <article className="stack">
        <PathLinks
          locale={locale}
          words={words.site.nav}
          links={[{ href: href(locale, 'windows'), name: words.site.windows.title }]}
        />
        <h1>
          <Ruby>{name}</Ruby>
        </h1>
        <OfficialName official={window.name} name={name} />
        <WindowMarks window={window} words={words} />
        <WindowBody
          window={window}
          via={viaWindow(window)}
          foreign={foreignWindow(locale)}
          words={words}
          japanese={japanese}
          locale={locale}
        />
        <WindowFacts window={window} words={words} locale={locale} />
      </article>
      {windowMayLieAbout(window) && (
        <p>
          <a
            className="target"
            href={`${href(locale, 'list')}#${listText({ programmes: [], windows: [window.id] })}`}
          >
            <Ruby>{words.list.oneWindow}</Ruby>
          </a>
        </p>
      )}
      <WindowGuide window={window} words={words} locale={locale} />
      <WindowProgrammes window={window} words={words} locale={locale} />
      <Sources ids={window.sources} words={words} locale={locale} />
    </Frame>
  );
}
