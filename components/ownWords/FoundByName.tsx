import type { Nameable } from '@/domain/search';
import { windowSlug } from '@/domain/windowSlug';
import type { Locale } from '@/i18n/locales';
import { href } from '../href';
import { OfficialName } from '../OfficialName';
import type { GuidanceFile } from '../quiz/guidanceFile';
import { Ruby } from '../Ruby';
import { entry } from '../words';
import type { AnswerWords } from './words';

type Props = {
  found: readonly Nameable[];
  file: GuidanceFile;
  words: AnswerWords;
  locale: Locale;
};

/** Programmes and windows whose name was typed. */
export function FoundByName({ found, file, words, locale }: Props) {
  if (found.length === 0) return null;
  const { catalogue } = file;
  const lines = found.flatMap(({ kind, id }) => {
    if (kind === 'programme') {
      const official = catalogue.programmes.find((each) => each.id === id)?.name ?? '';
      const { name } = entry(file.words.programmes, id);
      return [{ id, name, official, to: href(locale, 'programmes', id) }];
    }
    const window = catalogue.windows.find((each) => each.id === id);
    if (!window) return [];
    const { name } = entry(file.words.windows, id);
    return [{ id, name, official: window.name, to: href(locale, 'windows', windowSlug(window)) }];
  });
  return (
    <section className="stack">
      <h3>
        <Ruby>{words.named}</Ruby>
      </h3>
      <ul className="stack">
        {lines.map(({ id, name, official, to }) => (
          <li key={id}>
            <a className="target" href={to}>
              <Ruby>{name}</Ruby>
            </a>
            <OfficialName official={official} name={name} />
          </li>
        ))}
      </ul>
    </section>
  );
}
