import type { Programme } from '@/domain/programme';
import { readsSource } from '@/i18n/locales';
import { SayIt } from '../../SayIt';
import type { ResultProps } from './resultProps';

type Props = Pick<ResultProps, 'file' | 'words' | 'locale' | 'sensitivity'> & {
  programme: Programme;
};

/** Where an office may write to relatives and home was not safe: the sentence that asks it not to. */
export function NoFamilyContact({ programme, file, words, locale, sensitivity }: Props) {
  if (!programme.noFamilyContactRomaji || sensitivity !== 'violence') return null;
  const { say } = words.result;
  return (
    <SayIt
      own={say.noFamily}
      japanese={file.sentences.noFamily}
      romaji={programme.noFamilyContactRomaji}
      same={readsSource(locale)}
      words={{ ...say, title: say.noFamilyTitle }}
    />
  );
}
