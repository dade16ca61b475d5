import { mayLieAbout } from '@/domain/mayLieAbout';
import { KeepList } from '../../list/KeepList';
import { SendList } from '../../list/SendList';
import { Folded } from './Folded';
import type { ResultProps } from './resultProps';

/** The programmes of a result as a list to send or keep; nothing of answers, nor of sensitive ones. */
export function ListPart({ file, guidance, words, locale }: ResultProps) {
  const { catalogue } = file;
  const programmeOf = new Map(catalogue.programmes.map((each) => [each.id, each]));
  const ids = guidance.programmes
    .flatMap(({ id }) => programmeOf.get(id) ?? [])
    .filter((programme) => mayLieAbout(catalogue, programme))
    .map(({ id }) => id);
  if (ids.length === 0) return null;
  return (
    <Folded title={words.list.send.title}>
      <SendList ids={ids} words={words} />
      <KeepList ids={ids} catalogue={catalogue} words={words} locale={locale} />
    </Folded>
  );
}
