import { WindowBrief } from '../../WindowBrief';
import { WindowCard } from '../../WindowCard';
import type { ResultProps } from './resultProps';

type Props = Pick<ResultProps, 'file' | 'words' | 'locale' | 'foreign'> & {
  id: string;
  urgent?: boolean;
  withSay?: boolean;
  level?: 2 | 3 | 4;
  /** Only name and number; the rest folded. */
  brief?: boolean;
};

/** A window of the result, with the window it is reached through. */
export function WindowPart({ id, file, brief = false, ...rest }: Props) {
  const { windows } = file.catalogue;
  const window = windows.find((each) => each.id === id);
  if (!window) return null;
  const Card = brief ? WindowBrief : WindowCard;
  return (
    <Card
      {...rest}
      window={window}
      via={windows.find((each) => each.id === window.via)}
      japanese={file.japanese}
    />
  );
}
