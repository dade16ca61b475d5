import { fill } from '@/i18n/fill';
import { localeEntry, sourceLocale } from '@/i18n/locales';
import { SayIt } from '../../SayIt';
import { entry } from '../../words';
import type { ResultProps } from './resultProps';

type Props = Pick<ResultProps, 'file' | 'words' | 'locale' | 'answers'>;

/** What to say when the troubles lie in several fields: it names the troubles, not a scheme. */
export function SeveralFields({ file, words, locale, answers }: Props) {
  const { catalogue, sentences } = file;
  const chosen = catalogue.troubles.filter(({ id }) => answers.trouble?.includes(id));
  const ids = [...new Set(chosen.map(({ field }) => field))];
  if (ids.length < 2) return null;
  const { say } = words.result;
  const own = ids.map((id) => entry<string>(words.troubles.fields, id));
  const japanese = ids.map((id) => entry(sentences.fields, id));
  const spoken = catalogue.fields.filter(({ id }) => ids.includes(id));
  const romaji = ids.map((id) => spoken.find((field) => field.id === id)?.romaji ?? id);
  return (
    <SayIt
      own={fill(say.several, { fields: own.join(say.fieldSeparator) })}
      japanese={fill(sentences.several, { fields: japanese.join(sentences.separator) })}
      romaji={fill(catalogue.severalFieldsRomaji, { fields: romaji.join(' to ') })}
      same={localeEntry(locale).lang === localeEntry(sourceLocale).lang}
      words={say}
    />
  );
}
