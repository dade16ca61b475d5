import { guidedList } from '@/domain/guidedList';
import { KeepList } from '../../list/KeepList';
import { SendList } from '../../list/SendList';
import { Folded } from './Folded';
import type { ResultProps } from './resultProps';

/** A result as a list to send or keep; nothing of answers, nor of what is sensitive. */
export function ListPart({ file, guidance, words, locale }: ResultProps) {
  const { catalogue } = file;
  const listed = guidedList(catalogue, guidance);
  if (listed.programmes.length + listed.windows.length === 0) return null;
  return (
    <Folded title={words.list.send.title}>
      <SendList listed={listed} words={words} />
      <KeepList listed={listed} catalogue={catalogue} words={words} locale={locale} />
    </Folded>
  );
}
