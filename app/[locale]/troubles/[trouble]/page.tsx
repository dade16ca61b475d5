import { catalogue } from '@/app/catalogue';
import { href } from '@/components/href';
import { Paragraph } from '@/components/Paragraph';
import { PathLinks } from '@/components/PathLinks';
import { Ruby } from '@/components/Ruby';
import { reasonLines } from '@/components/reasonLines';
import { entry } from '@/components/words';
import { askedOf } from '@/domain/asked';
import type { TroubleGuidance } from '@/domain/guidanceWords';
import { guide } from '@/domain/guide';
import { messagesOf } from '@/i18n/messages';
import { Frame } from '../../../Frame';
import { pageMetadata } from '../../../metadata';
import { troubleOf } from '../../../params';
import { Sources } from '../../../Sources';
import { NearTroubles } from './NearTroubles';
import { TroubleAsked } from './TroubleAsked';
import { TroubleGuide } from './TroubleGuide';
import { TroubleProgrammes } from './TroubleProgrammes';
import { TroubleWindows } from './TroubleWindows';

type Props = { params: Promise<{ locale: string; trouble: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return catalogue.troubles.map(({ id }) => ({ trouble: id }));
}

/** A sensitive trouble names its life area only. */
export async function generateMetadata({ params }: Props) {
  const { locale, trouble } = await troubleOf(params);
  const { troubles } = await messagesOf(locale);
  const area = entry(troubles.areas, trouble.area);
  if (trouble.sensitive) return pageMetadata(locale, area);
  return pageMetadata(locale, entry(troubles.troubles, trouble.id), area);
}

export default async function TroublePage({ params }: Props) {
  const { locale, trouble } = await troubleOf(params);
  const words = await messagesOf(locale);
  const guidance = guide(catalogue, { trouble: [trouble.id] }, locale);
  const { feeling } = entry<TroubleGuidance>(words.troubleGuidance, trouble.id);
  const asked = askedOf(catalogue, trouble.id);
  const all = href(locale, 'troubles');
  return (
    <Frame
      locale={locale}
      path={['troubles', trouble.id]}
      quiet={trouble.sensitive === 'violence'}
      guarded={trouble.sensitive !== undefined}
      read={[
        `troubles.troubles.${trouble.id}`,
        `troubleGuidance.${trouble.id}`,
        ...asked.map(({ id }) => `asked.${id}`),
      ]}
    >
      <header className="stack-tight">
        <PathLinks
          locale={locale}
          words={words.site.nav}
          links={[
            { href: all, name: words.site.troubles.title },
            { href: `${all}#${trouble.area}`, name: entry(words.troubles.areas, trouble.area) },
          ]}
        />
        <h1>
          <Ruby>{entry(words.troubles.troubles, trouble.id)}</Ruby>
        </h1>
        <Paragraph>{feeling}</Paragraph>
      </header>
      <TroubleWindows
        trouble={trouble}
        guidance={guidance}
        words={words}
        locale={locale}
        guide={<TroubleGuide trouble={trouble} words={words} />}
      >
        <TroubleProgrammes
          programmes={guidance.programmes.map(({ id, strength, reasons }) => ({
            id,
            strength,
            reasons: reasonLines(reasons, words),
          }))}
          words={words}
          locale={locale}
        />
      </TroubleWindows>
      <TroubleAsked asked={asked} near={trouble.sensitive !== undefined} words={words} />
      <NearTroubles near={guidance.near} words={words} locale={locale} />
      <Sources
        ids={[...new Set(asked.flatMap(({ sources }) => sources))]}
        words={words}
        locale={locale}
      />
    </Frame>
  );
}
