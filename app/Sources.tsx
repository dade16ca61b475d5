import { catalogue } from '@/app/catalogue';
import { Ruby } from '@/components/Ruby';
import { SourceList } from '@/components/SourceList';
import type { Words } from '@/components/words';
import type { Locale } from '@/i18n/locales';

type Props = { ids: readonly string[]; words: Words; locale: Locale };

/** Where the facts of a page were read. */
export function Sources({ ids, words, locale }: Props) {
  const sources = ids.flatMap((id) => catalogue.sources[id] ?? []);
  return (
    <section className="stack">
      <h2>
        <Ruby>{words.result.sources.title}</Ruby>
      </h2>
      <SourceList sources={sources} words={words} locale={locale} />
    </section>
  );
}
