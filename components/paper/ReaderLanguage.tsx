import { fill } from '@/i18n/fill';
import { type Locale, readsSource } from '@/i18n/locales';
import { Ruby } from '../Ruby';
import type { SheetWords } from './paperFile';

type Props = { words: SheetWords; reader: Locale };

/** Which language the reader speaks, for whoever reads the paper; nothing where it is Japanese. */
export function ReaderLanguage({ words, reader }: Props) {
  if (readsSource(reader)) return null;
  return (
    <p className="font-700">
      <Ruby>{fill(words.paper.language, { language: words.labels.languages[reader] })}</Ruby>
    </p>
  );
}
