import { WindowCard } from '../../WindowCard';
import type { ResultProps } from './resultProps';

type Props = Pick<ResultProps, 'file' | 'words' | 'locale' | 'foreign'> & {
  id: string;
  urgent?: boolean;
};

/** A window of the result, with the window it is reached through. */
export function WindowPart({ id, file, words, locale, foreign, urgent = false }: Props) {
  const { windows } = file.catalogue;
  const window = windows.find((each) => each.id === id);
  if (!window) return null;
  return (
    <WindowCard
      window={window}
      via={windows.find((each) => each.id === window.via)}
      foreign={foreign}
      words={words}
      japanese={file.japanese}
      locale={locale}
      urgent={urgent}
    />
  );
}
