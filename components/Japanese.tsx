import { Ruby } from './Ruby';

type Props = { children: string };

/** A Japanese name or sentence that a reader must match to the real world, with its readings. */
export function Japanese({ children }: Props) {
  return (
    <span lang="ja" translate="no">
      <Ruby>{children}</Ruby>
    </span>
  );
}
