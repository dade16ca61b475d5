import { locales } from '@/i18n/locales';
import { href } from './href';

type Props = { path: readonly string[] };

/** The same page in the other languages, for search engines. One locale for each HTML language. */
export function Alternates({ path }: Props) {
  const known = new Map(locales.toReversed().map(({ id, lang }) => [lang, id]));
  return [...known].map(([lang, id]) => (
    <link key={id} rel="alternate" hrefLang={lang} href={href(id, ...path)} />
  ));
}
