type Props = { children: string };

/** A Japanese name or sentence that a reader must match to the real world. */
export function Japanese({ children }: Props) {
  return (
    <span lang="ja" translate="no">
      {children}
    </span>
  );
}
