import { programme as programmeOf, window as windowOf } from '@/domain/catalogue';
import { measureId, measuresOf } from '@/domain/measure';
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

/** Programmes, windows and measures of the plan whose name was typed. */
export function FoundByName({ found, file, words, locale }: Props) {
  if (found.length === 0) return null;
  const { catalogue } = file;
  const lines = found.map(({ kind, id }) => {
    if (kind === 'programme') {
      const { name: official } = programmeOf(catalogue, id);
      const to = href(locale, 'programmes', id);
      return { id, name: entry(file.words.programmes, id).name, official, to };
    }
    if (kind === 'measure') {
      const official = measuresOf(catalogue.plan).find((each) => measureId(each) === id)?.name;
      const name = entry(file.words.plan.measures, id);
      return { id, name, official: official ?? name, to: `${href(locale, 'programmes')}#${id}` };
    }
    const window = windowOf(catalogue, id);
    const to = href(locale, 'windows', windowSlug(window));
    return { id, name: entry(file.words.windows, id).name, official: window.name, to };
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
