import { Ruby } from './Ruby';

type Props = { children: string | undefined };

/** A paragraph of words; nothing where there are none. */
export function Paragraph({ children }: Props) {
  if (children === undefined) return null;
  return (
    <p>
      <Ruby>{children}</Ruby>
    </p>
  );
}
