import { href } from '@/components/href';
import { Ruby } from '@/components/Ruby';
import { TroubleLinks } from '@/components/TroubleLinks';
import type { Locale } from '@/i18n/locales';
import type { Messages } from '@/i18n/messages';

type Props = { near: readonly string[]; words: Messages; locale: Locale };

/** Where to go on from a trouble: near ones, and the questions for several at once. */
export function NearTroubles({ near, words, locale }: Props) {
  const { trouble } = words.site;
  return (
    <>
      {near.length > 0 && (
        <section className="stack">
          <h2>
            <Ruby>{trouble.near}</Ruby>
          </h2>
          <TroubleLinks
            troubles={near.map((id) => ({ id }))}
            words={words.troubles.troubles}
            locale={locale}
          />
        </section>
      )}
      <section className="panel">
        <h2>
          <Ruby>{trouble.quizTitle}</Ruby>
        </h2>
        <p>
          <Ruby>{trouble.quizText}</Ruby>
        </p>
        <a className="button" href={href(locale, 'quiz')}>
          <Ruby>{words.site.home.quizButton}</Ruby>
        </a>
        <a className="target" href={href(locale, 'troubles')}>
          <Ruby>{trouble.all}</Ruby>
        </a>
      </section>
    </>
  );
}
