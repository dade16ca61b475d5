import { catalogue } from '@/app/catalogue';
import { href } from '@/components/href';
import { OfficialName } from '@/components/OfficialName';
import { PathLinks } from '@/components/PathLinks';
import { PlanPlace } from '@/components/PlanPlace';
import { Ruby } from '@/components/Ruby';
import { entry } from '@/components/words';
import { trouble } from '@/domain/catalogue';
import { listText } from '@/domain/list';
import { mayLieAbout } from '@/domain/mayLieAbout';
import { programmeKey } from '@/domain/programmeKey';
import { messagesOf } from '@/i18n/messages';
import { Frame } from '../../../Frame';
import { pageMetadata } from '../../../metadata';
import { programmeOf } from '../../../params';
import { Sources } from '../../../Sources';
import { ProgrammeGuide } from './ProgrammeGuide';
import { ProgrammeLinked } from './ProgrammeLinked';
import { ProgrammeWindows } from './ProgrammeWindows';

type Props = { params: Promise<{ locale: string; programme: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return catalogue.programmes.map(({ id }) => ({ programme: id }));
}

/** A sensitive programme names the life area of its troubles only. */
export async function generateMetadata({ params }: Props) {
  const { locale, programme } = await programmeOf(params);
  const words = await messagesOf(locale);
  if (!programme.sensitive) return pageMetadata(locale, entry(words.programmes, programme.id).name);
  const areas = programme.troubles.map(({ id }) => trouble(catalogue, id).area);
  return pageMetadata(
    locale,
    ...areas.slice(0, 1).map((area) => entry(words.troubles.areas, area)),
  );
}

export default async function ProgrammePage({ params }: Props) {
  const { locale, programme } = await programmeOf(params);
  const words = await messagesOf(locale);
  const own = entry(words.programmes, programme.id);
  return (
    <Frame
      locale={locale}
      path={['programmes', programme.id]}
      guarded={Boolean(programme.sensitive)}
      read={[`programmes.${programme.id}`, `programmeGuidance.${programme.id}`]}
    >
      <article className="stack">
        <PathLinks
          locale={locale}
          words={words.site.nav}
          links={[{ href: href(locale, 'programmes'), name: words.site.programmes.title }]}
        />
        <h1>
          <Ruby>{own.name}</Ruby>
        </h1>
        <OfficialName official={programme.name} name={own.name} />
        <p>
          <Ruby>{own.summary}</Ruby>
        </p>
        {programme.use === 'background' && (
          <p className="mark">
            <Ruby>{words.result.programme.background}</Ruby>
          </p>
        )}
      </article>
      {mayLieAbout(catalogue, programme) && (
        <p>
          <a
            className="target"
            href={`${href(locale, 'list')}#${listText({ programmes: [programme.id], windows: [] })}`}
          >
            <Ruby>{words.list.one}</Ruby>
          </a>
        </p>
      )}
      <ProgrammeGuide programme={programme} words={words} locale={locale} />
      <ProgrammeWindows programme={programme} words={words} locale={locale} />
      <ProgrammeLinked programme={programme} words={words} locale={locale} />
      <PlanPlace programme={programme} planKey={programmeKey(programme)} words={words} />
      <Sources ids={programme.sources} words={words} locale={locale} />
    </Frame>
  );
}
