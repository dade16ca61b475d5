import type { ComponentProps } from 'react';

type Props = ComponentProps<'h2'> & { level: 1 | 2 | 3 | 4 };

/** A heading of a level that depends on where it stands. */
export function Heading({ level, children, ...rest }: Props) {
  const Tag = `h${level}` as const;
  return <Tag {...rest}>{children}</Tag>;
}
