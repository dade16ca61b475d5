import { guidedList } from '@/domain/guidedList';
import { isEmptyList } from '@/domain/list';
import { KeepList } from '../../list/KeepList';
import { SendList } from '../../list/SendList';
import { Folded } from './Folded';
import type { ResultProps } from './resultProps';

/** A result as a list to send or keep; nothing of answers, nor of what is sensitive. */
export function ListPart({ file, guidance, words, locale }: ResultProps) {
  const { catalogue } = file;
  const listed = guidedList(catalogue, guidance);
  if (isEmptyList(listed)) return null;
  return (
    <Folded title={words.list.send.title}>
      <SendList listed={listed} words={words} />
      <KeepList listed={listed} catalogue={catalogue} words={words} locale={locale} />
    </Folded>
  );
}
