import type { ReactNode } from 'react';
import { Ruby } from '../../Ruby';

type Props = { title: string; children: ReactNode };

/** More of the same, out of the way until it is wanted. */
export function Folded({ title, children }: Props) {
  return (
    <details className="fold">
      <summary>
        <Ruby>{title}</Ruby>
      </summary>
      <div className="stack">{children}</div>
    </details>
  );
}
