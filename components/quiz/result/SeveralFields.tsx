import { fill } from '@/i18n/fill';
import { readsSource } from '@/i18n/locales';
import { SayIt } from '../../SayIt';
import { entry } from '../../words';
import { chosenFields } from './chosenFields';
import type { ResultProps } from './resultProps';

type Props = Pick<ResultProps, 'file' | 'words' | 'locale' | 'answers'>;

/** What to say when the troubles lie in several fields: it names the troubles, not a scheme. */
export function SeveralFields({ file, words, locale, answers }: Props) {
  const { catalogue, sentences } = file;
  const fields = chosenFields(catalogue, answers);
  const { say } = words.result;
  const own = fields.map(({ id }) => entry<string>(words.troubles.fields, id));
  const japanese = fields.map(({ id }) => entry(sentences.fields, id));
  const romaji = fields.map((field) => field.romaji).join(' to ');
  return (
    <SayIt
      own={fill(say.several, { fields: own.join(say.fieldSeparator) })}
      japanese={fill(sentences.several, { fields: japanese.join(sentences.separator) })}
      romaji={fill(catalogue.severalFieldsRomaji, {
        fields: romaji.charAt(0).toUpperCase() + romaji.slice(1),
      })}
      same={readsSource(locale)}
      words={say}
    />
  );
}
