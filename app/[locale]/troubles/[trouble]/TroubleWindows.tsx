import type { ReactNode } from 'react';
import { catalogue } from '@/app/catalogue';
import { QuietCall } from '@/components/QuietCall';
import { Ruby } from '@/components/Ruby';
import { UrgentLines } from '@/components/UrgentLines';
import { WindowBrief } from '@/components/WindowBrief';
import { WindowCard } from '@/components/WindowCard';
import { window } from '@/domain/catalogue';
import type { Guidance } from '@/domain/guide';
import type { Trouble } from '@/domain/trouble';
import { type Locale, sourceLocale } from '@/i18n/locales';
import { type Messages, messagesOf } from '@/i18n/messages';
import { foreignWindow, viaWindow } from '../../../people';

type Props = {
  trouble: Trouble;
  guidance: Guidance;
  words: Messages;
  locale: Locale;
  /** Stands below the lines to call at once. */
  guide: ReactNode;
  /** Stands between the first window and the others. */
  children: ReactNode;
};

/** Whom to contact: at once, first, and then. */
export async function TroubleWindows({ trouble, guidance, words, locale, guide, children }: Props) {
  const { windows: japanese, result: source } = await messagesOf(sourceLocale);
  const urgent = guidance.urgent.map((id) => window(catalogue, id));
  const [first, ...others] = guidance.windows
    .map(({ id }) => window(catalogue, id))
    .filter(({ id }) => !guidance.urgent.includes(id));
  // A call back could tell somebody at home what nobody is to know yet.
  const needsQuiet = trouble.sensitive === 'violence' || trouble.sensitive === 'pregnancy';
  const shared = { words, japanese, locale, foreign: foreignWindow(locale) };
  return (
    <>
      <UrgentLines
        windows={urgent}
        tone={trouble.sensitive ?? 'plain'}
        words={words}
        japanese={japanese}
        locale={locale}
      />
      {guide}
      {first && (
        <section className="stack">
          <h2>
            <Ruby>{urgent.length > 0 ? words.result.windows : words.result.firstContact}</Ruby>
          </h2>
          <WindowCard window={first} via={viaWindow(first)} {...shared} />
          {needsQuiet && first.scope === 'city' && (
            <QuietCall
              words={words.result.say}
              japanese={source.say.noCallback}
              romaji={catalogue.noCallbackRomaji}
              locale={locale}
            />
          )}
        </section>
      )}
      {children}
      {others.length > 0 && (
        <section className="stack">
          <h2>
            <Ruby>{words.result.moreWindows}</Ruby>
          </h2>
          {others.map((other) => (
            <WindowBrief key={other.id} window={other} via={viaWindow(other)} {...shared} />
          ))}
        </section>
      )}
    </>
  );
}
