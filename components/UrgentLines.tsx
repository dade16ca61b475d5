import type { Trouble } from '@/domain/trouble';
import type { Window } from '@/domain/window';
import type { Locale } from '@/i18n/locales';
import { Ruby } from './Ruby';
import { WindowBrief } from './WindowBrief';
import type { WindowTable, Words } from './words';

/** `plain`: fire, illness, nothing for tonight. The others keep the calm look of everything else. */
export type UrgentTone = 'plain' | NonNullable<Trouble['sensitive']>;

type Props = {
  windows: readonly Window[];
  tone: UrgentTone;
  words: Words;
  japanese: WindowTable;
  locale: Locale;
  level?: 2 | 3;
};

/** The lines to call now, before anything else: name and number, the rest folded. */
export function UrgentLines({ windows, tone, words, japanese, locale, level = 2 }: Props) {
  if (windows.length === 0) return null;
  const { urgent } = words.result;
  const Title = `h${level}` as const;
  return (
    <section className={tone === 'plain' ? 'panel-strong' : 'panel'}>
      <Title>
        <Ruby>{urgent[tone]}</Ruby>
      </Title>
      {tone === 'suicide' && (
        <p>
          <Ruby>{urgent.ifHurt}</Ruby>
        </p>
      )}
      {windows.map((window) => (
        <WindowBrief
          urgent
          level={level === 2 ? 3 : 4}
          key={window.id}
          window={window}
          words={words}
          japanese={japanese}
          locale={locale}
        />
      ))}
      {tone === 'suicide' && (
        <p>
          <Ruby>{urgent.stay}</Ruby>
        </p>
      )}
      {tone !== 'plain' && (
        <p className="small">
          <Ruby>{urgent.history}</Ruby>
        </p>
      )}
    </section>
  );
}
